/** One transaction over JPA and plain SQL of the one data source; schema readiness; ids and pages. */
@Export
@Version("1.0.0")
package org.zhengtong.platform.api.data;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

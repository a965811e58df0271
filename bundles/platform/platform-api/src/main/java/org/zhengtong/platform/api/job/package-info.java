/** Jobs that run by schedule or on demand. */
@Export
@Version("1.0.0")
package org.zhengtong.platform.api.job;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

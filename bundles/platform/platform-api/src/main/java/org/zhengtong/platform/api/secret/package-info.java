/** Secrets of the installation at rest. */
@Export
@Version("1.0.0")
package org.zhengtong.platform.api.secret;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

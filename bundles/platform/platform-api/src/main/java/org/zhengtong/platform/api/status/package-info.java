/** How the system is. */
@Export
@Version("1.0.0")
package org.zhengtong.platform.api.status;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

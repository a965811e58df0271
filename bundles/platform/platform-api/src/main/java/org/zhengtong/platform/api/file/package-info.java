/** Files with secrets. */
@Export
@Version("1.0.0")
package org.zhengtong.platform.api.file;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

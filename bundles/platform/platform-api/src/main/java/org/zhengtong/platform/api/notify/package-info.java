/** Messages to people. */
@Export
@Version("1.0.0")
package org.zhengtong.platform.api.notify;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

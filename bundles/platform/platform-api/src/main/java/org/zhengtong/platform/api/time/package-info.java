/** Business time (Asia/Shanghai) and the work calendar. */
@Export
@Version("1.0.0")
package org.zhengtong.platform.api.time;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/** Whether every part of the system works. */
@Export
@Version("1.0.0")
package org.zhengtong.platform.api.health;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

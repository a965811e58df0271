/** Figures of what happens, for a monitoring system. */
@Export
@Version("1.0.0")
package org.zhengtong.platform.api.figure;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

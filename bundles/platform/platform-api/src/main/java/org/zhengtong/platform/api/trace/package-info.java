/** The whole way of one thing through the platform, put together from what each subsystem knows of it. */
@Export
@Version("1.0.0")
package org.zhengtong.platform.api.trace;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

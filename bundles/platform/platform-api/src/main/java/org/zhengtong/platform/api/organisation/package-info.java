/** Regions, departments and service items. */
@Export
@Version("1.0.0")
package org.zhengtong.platform.api.organisation;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

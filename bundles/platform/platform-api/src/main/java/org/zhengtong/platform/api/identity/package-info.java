/** Who is calling, and what the caller may do. */
@Export
@Version("1.0.0")
package org.zhengtong.platform.api.identity;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

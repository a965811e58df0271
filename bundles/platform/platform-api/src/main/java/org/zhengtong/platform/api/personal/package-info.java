/** Encryption, look-up digests and masking of personal numbers. */
@Export
@Version("1.0.0")
package org.zhengtong.platform.api.personal;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

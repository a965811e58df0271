/** SM2 signatures (GB/T 32918) and SM3 digests (GB/T 32905), with nothing but BouncyCastle. */
@Export
@Version("1.0.0")
package org.zhengtong.platform.signing;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

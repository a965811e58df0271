/** How a rule says no: a stable code, the field, and a text in Chinese from the message file beside the codes. */
@Export
@Version("1.0.0")
package org.zhengtong.platform.api.refusal;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

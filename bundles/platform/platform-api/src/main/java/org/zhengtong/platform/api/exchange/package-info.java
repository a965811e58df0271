/** Publishing messages, and looking after messages and connectors. */
@Export
@Version("1.0.0")
package org.zhengtong.platform.api.exchange;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

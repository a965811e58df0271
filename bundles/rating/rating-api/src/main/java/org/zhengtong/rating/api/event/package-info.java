/** The messages that the rating subsystem publishes. */
@Export
@Version("1.0.0")
package org.zhengtong.rating.api.event;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

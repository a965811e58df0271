/** Installing, changing, configuring and trusting connectors while the city works. */
@Export
@Version("1.0.0")
package org.zhengtong.platform.api.connector;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

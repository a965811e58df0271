/**
 * What a connector to an external system implements, and all that it sees of the platform.
 *
 * <p>A connector is an OSGi service of type {@link org.zhengtong.connector.api.Connector}. The platform keeps its queue,
 * calls it, and does the rest: order, retries, pauses, dead letters, evidence.
 */
@Export
@Version("1.0.0")
package org.zhengtong.connector.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

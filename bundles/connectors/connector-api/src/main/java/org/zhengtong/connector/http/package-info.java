/** What connectors to systems behind HTTP need beyond the client of the JDK: a limit for the whole call, bounded answers, evidence. */
@Export
@Version("1.0.0")
package org.zhengtong.connector.http;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

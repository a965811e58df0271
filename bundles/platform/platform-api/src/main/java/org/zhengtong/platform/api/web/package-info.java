/** How REST resources and SOAP endpoints are offered to the platform. */
@Export
@Version("1.0.0")
package org.zhengtong.platform.api.web;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

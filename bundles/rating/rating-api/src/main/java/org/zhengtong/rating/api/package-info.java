/**
 * The rating subsystem (好差评): cases that departments report, their ratings, the tags and objects of ratings.
 *
 * <p>Permissions are required by the faces; the services apply the scopes of the present caller.
 */
@Export
@Version("1.0.0")
package org.zhengtong.rating.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

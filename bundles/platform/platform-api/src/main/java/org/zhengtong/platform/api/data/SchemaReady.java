package org.zhengtong.platform.api.data;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Marker: the schema of a bundle is up to date. Registered after the changelog named in the bundle's header
 * {@code Zhengtong-Schema: <name>=<path in the bundle>} was applied; stores wait for it with
 * {@code @Reference(target = "(schema=<name>)")}.
 */
@ProviderType
public interface SchemaReady {
    /** Service property holding the schema's name. */
    String SCHEMA = "schema";
}

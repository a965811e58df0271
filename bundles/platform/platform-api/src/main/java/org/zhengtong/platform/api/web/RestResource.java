package org.zhengtong.platform.api.web;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Marker of a REST resource: a service with JAX-RS annotations and the property {@link #PATH}. It is published below
 * {@code /api} for as long as it is registered. Every operation carries {@link RequiresPermission} or {@link PublicAccess};
 * a resource with one that carries neither is not published.
 */
@ConsumerType
public interface RestResource {
    /** Service property: path below {@code /api}, for instance {@code /rating/v1/cases}. The class itself has {@code @Path("/")}. */
    String PATH = "zt.rest.path";
}

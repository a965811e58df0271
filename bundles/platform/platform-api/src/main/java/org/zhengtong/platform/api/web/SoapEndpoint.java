package org.zhengtong.platform.api.web;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Marker of a SOAP endpoint: a service with JAX-WS annotations and the property {@link #PATH}, published below
 * {@code /soap} behind WS-Security UsernameToken. Every operation carries {@link RequiresPermission} on the
 * implementation's method.
 */
@ConsumerType
public interface SoapEndpoint {
    /** Service property: path below {@code /soap}, for instance {@code /RatingService}. */
    String PATH = "zt.soap.path";
}

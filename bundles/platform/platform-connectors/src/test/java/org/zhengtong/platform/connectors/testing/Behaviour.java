package org.zhengtong.platform.connectors.testing;

/** How a version of a connector behaves. */
public enum Behaviour {
    WORKS,
    /** Its system does not answer. */
    UNHEALTHY,
    /** Its bundle starts, but no connector comes. */
    SILENT,
    /** Its bundle does not start. */
    BREAKS,
    /** Its connector bears another name. */
    MISNAMED
}

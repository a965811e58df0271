package org.zhengtong.platform.connectors.container;

import java.util.Optional;
import org.osgi.framework.BundleException;

/** The container did not do what it should with a bundle. */
public final class ContainerException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final String CAUSED_BY = "[caused by: ";

    ContainerException(String bundle, Throwable cause) {
        super(bundle + ": " + root(cause), cause);
    }

    /** Of a chain of reasons the last one counts, for instance the import that is missing. */
    private static String root(Throwable cause) {
        Throwable deepest = cause instanceof BundleException && cause.getCause() != null ? cause.getCause() : cause;
        String reason = Optional.ofNullable(deepest.getMessage())
                .orElse(deepest.getClass().getSimpleName());
        int last = reason.lastIndexOf(CAUSED_BY);
        String innermost = last < 0 ? reason : reason.substring(last + CAUSED_BY.length());
        return innermost.replaceAll("]+$", "").strip();
    }
}

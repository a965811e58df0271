package org.zhengtong.connector.province.wire;

import java.net.URI;
import java.util.Set;
import java.util.function.Function;
import org.zhengtong.connector.province.mapping.CodeTable;

/** Where the operations are. */
public record Endpoint(String url, CodeTable paths) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /**
     * Checks the address.
     *
     * @throws IllegalArgumentException if it is not one of http or https
     */
    public Endpoint {
        if (!isHttp(url)) {
            throw new IllegalArgumentException("url: an address of http or https is expected");
        }
    }

    URI of(Operation operation, Function<Operation, String> standardPath) {
        return URI.create(url + paths.find(operation.key()).orElseGet(() -> standardPath.apply(operation)));
    }

    private static boolean isHttp(String text) {
        try {
            URI address = URI.create(text);
            return address.getHost() != null && SCHEMES.contains(address.getScheme());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}

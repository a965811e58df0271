package org.zhengtong.simulator.province.http;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A call as it came over the wire, free of any server's types.
 *
 * @param path below {@code /sandbox/province}, beginning with a slash
 * @param headers names in any case
 * @param query query parameters
 * @param remoteAddress IP address of the caller
 * @param body as text (UTF-8)
 */
public record Request(
        String method,
        String path,
        Map<String, String> headers,
        Map<String, String> query,
        String remoteAddress,
        String body) {

    public Request {
        Map<String, String> caseless = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        caseless.putAll(headers);
        headers = caseless;
        query = Map.copyOf(query);
    }

    /** Empty when it was not sent. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** Empty when it was not sent. */
    public String parameter(String name) {
        return query.getOrDefault(name, "");
    }

    public boolean hasContentType(String type) {
        return header("Content-Type").toLowerCase(Locale.ROOT).startsWith(type);
    }

    /** Method and path: headers and body may hold secrets and personal data. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}

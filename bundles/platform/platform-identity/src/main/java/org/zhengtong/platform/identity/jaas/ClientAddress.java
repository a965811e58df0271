package org.zhengtong.platform.identity.jaas;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.security.auth.Subject;
import org.apache.karaf.jaas.boot.principal.ClientPrincipal;

/** The network address that a client of the container came from. */
final class ClientAddress {

    /** An address as Java writes it: a name, which may be missing, a slash, the address and a port. */
    private static final Pattern FORM = Pattern.compile("[^/]*/\\[?([0-9a-fA-F.:%]+?)\\]?:[0-9]+");

    private ClientAddress() {}

    /** Empty if it is unknown. */
    static String of(Subject subject) {
        return subject.getPrincipals(ClientPrincipal.class).stream()
                .findFirst()
                .map(client -> shorten(client.getAddress()))
                .orElse("");
    }

    private static String shorten(String address) {
        Matcher form = FORM.matcher(address);
        return form.matches() ? form.group(1) : address;
    }
}

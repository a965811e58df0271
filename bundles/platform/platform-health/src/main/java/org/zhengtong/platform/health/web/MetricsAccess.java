package org.zhengtong.platform.health.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.zhengtong.platform.api.identity.Authentication;
import org.zhengtong.platform.api.identity.Caller;

/** Who may read the figures: a caller with the permission, by token or by client id and secret; this machine, if that is allowed. */
@Component(service = MetricsAccess.class, configurationPid = "org.zhengtong.platform.health.metrics")
@Designate(ocd = MetricsAccess.Config.class)
public final class MetricsAccess {

    static final String PERMISSION = "metrics.read";

    private static final String BEARER = "bearer ";
    private static final String BASIC = "basic ";

    private final Authentication authentication;
    private final boolean openToLoopback;

    @Activate
    public MetricsAccess(@Reference Authentication authentication, Config config) {
        this(authentication, config.open__to__loopback());
    }

    MetricsAccess(Authentication authentication, boolean openToLoopback) {
        this.authentication = authentication;
        this.openToLoopback = openToLoopback;
    }

    /** What becomes of a request. */
    enum Answer {
        ALLOWED,
        WHO_ARE_YOU,
        NOT_ALLOWED
    }

    Answer judge(HttpServletRequest request) {
        if (openToLoopback && isFromHere(request)) {
            return Answer.ALLOWED;
        }
        Optional<Caller> caller = caller(request);
        if (caller.isEmpty()) {
            return Answer.WHO_ARE_YOU;
        }
        return caller.filter(known -> known.may(PERMISSION)).isPresent() ? Answer.ALLOWED : Answer.NOT_ALLOWED;
    }

    private static boolean isFromHere(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }

    private Optional<Caller> caller(HttpServletRequest request) {
        String header = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        String scheme = header.toLowerCase(Locale.ROOT);
        if (scheme.startsWith(BEARER)) {
            return authentication.byToken(header.substring(BEARER.length()).trim(), request.getRemoteAddr());
        }
        return scheme.startsWith(BASIC)
                ? byBasic(header.substring(BASIC.length()).trim(), request.getRemoteAddr())
                : Optional.empty();
    }

    private Optional<Caller> byBasic(String credentials, String address) {
        String decoded = decode(credentials);
        int colon = decoded.indexOf(':');
        return colon <= 0
                ? Optional.empty()
                : authentication.byClientSecret(
                        decoded.substring(0, colon),
                        decoded.substring(colon + 1).toCharArray(),
                        address);
    }

    private static String decode(String credentials) {
        try {
            return new String(Base64.getDecoder().decode(credentials), UTF_8);
        } catch (IllegalArgumentException noBase64) {
            return "";
        }
    }

    /** The keys of the configuration. */
    @ObjectClassDefinition(name = "Figures: access")
    public @interface Config {

        @AttributeDefinition(
                name = "open_to_loopback",
                description = "Whether /metrics can be read from this machine without credentials")
        boolean open__to__loopback() default false;
    }
}

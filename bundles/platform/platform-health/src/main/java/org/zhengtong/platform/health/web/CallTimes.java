package org.zhengtong.platform.health.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.figure.Meters;
import org.zhengtong.platform.api.figure.Meters.Timer;
import org.zhengtong.platform.api.web.Endpoints;

/** Measures how long calls over REST and SOAP take, by operation and outcome. */
@Component(
        service = Filter.class,
        property = {
            "osgi.http.whiteboard.filter.pattern=/api/*",
            "osgi.http.whiteboard.filter.pattern=/soap/*",
            "osgi.http.whiteboard.filter.asyncSupported:Boolean=true",
            "osgi.http.whiteboard.filter.name=zhengtong call times"
        })
public final class CallTimes implements Filter {

    private static final String UNKNOWN = "other";

    private final Meters meters;
    private final Map<Key, Timer> timers = new ConcurrentHashMap<>();

    @Activate
    public CallTimes(@Reference Meters meters) {
        this.meters = meters;
    }

    /** @param outcome first digit of the status */
    private record Key(String face, String operation, int outcome) {}

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long start = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            if (request instanceof HttpServletRequest http && response instanceof HttpServletResponse answer) {
                timer(http, answer).record(Duration.ofNanos(System.nanoTime() - start));
            }
        }
    }

    private Timer timer(HttpServletRequest request, HttpServletResponse response) {
        String face = request.getRequestURI().startsWith("/soap") ? "soap" : "rest";
        String operation = request.getAttribute(Endpoints.OPERATION) instanceof String known ? known : UNKNOWN;
        return timers.computeIfAbsent(new Key(face, operation, response.getStatus() / 100), this::timer);
    }

    private Timer timer(Key key) {
        return meters.timer(
                "zt.calls",
                "calls of other systems and people",
                "face",
                key.face(),
                "operation",
                key.operation(),
                "outcome",
                key.outcome() + "xx");
    }

    @Override
    public void init(FilterConfig config) {}

    @Override
    public void destroy() {}
}

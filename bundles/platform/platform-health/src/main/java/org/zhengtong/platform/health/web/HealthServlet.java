package org.zhengtong.platform.health.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.health.Health;

/** Tells a load balancer whether this node is to be given calls: 200 or 503, and nothing of the reasons. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.pattern=/system/health",
            "osgi.http.whiteboard.servlet.name=zhengtong health"
        })
public final class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final byte[] SERVING = "{\"status\":\"UP\"}\n".getBytes(US_ASCII);
    private static final byte[] NOT_SERVING = "{\"status\":\"DOWN\"}\n".getBytes(US_ASCII);

    private final transient Health health;

    @Activate
    public HealthServlet(@Reference Health health) {
        this.health = health;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean serving = health.isServing();
        response.setStatus(serving ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(serving ? SERVING : NOT_SERVING);
    }
}

package org.zhengtong.platform.health.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.health.figure.Collection;
import org.zhengtong.platform.health.web.MetricsAccess.Answer;

/** The figures, for Prometheus to collect. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.pattern=/metrics",
            "osgi.http.whiteboard.servlet.name=zhengtong metrics"
        })
public final class MetricsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient MetricsAccess access;
    private final transient Collection figures;

    @Activate
    public MetricsServlet(@Reference MetricsAccess access, @Reference Collection figures) {
        this.access = access;
        this.figures = figures;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        Answer answer = access.judge(request);
        if (answer != Answer.ALLOWED) {
            refuse(response, answer);
            return;
        }
        response.setContentType("text/plain; version=0.0.4; charset=utf-8");
        response.getOutputStream().write(figures.text().getBytes(UTF_8));
    }

    private static void refuse(HttpServletResponse response, Answer answer) {
        if (answer == Answer.NOT_ALLOWED) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setHeader("WWW-Authenticate", "Basic realm=\"zhengtong\"");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }
}

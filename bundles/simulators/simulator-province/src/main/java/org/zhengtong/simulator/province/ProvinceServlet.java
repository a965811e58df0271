package org.zhengtong.simulator.province;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.simulator.province.api.CipherForm;
import org.zhengtong.simulator.province.http.FormText;
import org.zhengtong.simulator.province.http.Reply;
import org.zhengtong.simulator.province.http.Request;

/** Puts the simulator under {@code /sandbox/province} of the container. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.pattern=/sandbox/province/*",
            "osgi.http.whiteboard.servlet.name=simulator-province"
        })
public final class ProvinceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MAX_BODY_BYTES = 8 * 1024 * 1024;

    private final transient ProvinceSimulator simulator;

    /** @param businessTime the platform's business clock, which the sandbox may move */
    @Activate
    public ProvinceServlet(BundleContext bundle, @Reference(target = "(zt.clock=business)") Clock businessTime) {
        Path folder = Path.of(bundle.getProperty("karaf.data"), "simulator-province");
        Clock provinceTime = Clock.system(businessTime.getZone());
        this.simulator = new ProvinceSimulator(folder, CipherForm.STANDARD, provinceTime, businessTime);
    }

    @Deactivate
    public void close() {
        simulator.close();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MAX_BODY_BYTES + 1);
        if (body.length > MAX_BODY_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try {
            send(simulator.handle(requestOf(request, body)), response);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static Request requestOf(HttpServletRequest request, byte[] body) {
        Map<String, String> headers = Collections.list(request.getHeaderNames()).stream()
                .collect(Collectors.toMap(name -> name, request::getHeader, (first, again) -> first));
        String query = request.getQueryString();
        String path = request.getPathInfo();
        return new Request(
                request.getMethod(),
                path == null ? "" : path,
                headers,
                FormText.parse(query == null ? "" : query),
                request.getRemoteAddr(),
                new String(body, StandardCharsets.UTF_8));
    }

    /** A cut answer promises more than it sends: the server then closes the line. */
    private static void send(Reply reply, HttpServletResponse response) throws IOException {
        response.setStatus(reply.status());
        response.setContentType(reply.contentType());
        byte[] body = reply.bytes();
        response.setContentLength(body.length);
        response.getOutputStream().write(body, 0, reply.sent(body.length));
        response.flushBuffer();
    }
}

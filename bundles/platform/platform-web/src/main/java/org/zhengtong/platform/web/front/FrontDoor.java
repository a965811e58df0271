package org.zhengtong.platform.web.front;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Component;
import org.zhengtong.platform.web.json.JsonMappers;
import org.zhengtong.platform.web.problem.Problem;
import org.zhengtong.platform.web.problem.Problems;

/**
 * Answers on every path that nothing else serves: from the root it leads to the description of the interface, elsewhere
 * it says in a problem document that there is nothing, where the HTTP server would show a page of its own.
 */
@Component(
        service = Servlet.class,
        property = {"osgi.http.whiteboard.servlet.pattern=/*", "osgi.http.whiteboard.servlet.name=zhengtong front door"
        })
public final class FrontDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String DESCRIPTION = "/api/docs";

    private final transient ObjectMapper json = JsonMappers.strict();

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        if (request.getRequestURI().equals("/")) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", DESCRIPTION);
            return;
        }
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(json.writeValueAsBytes(Problems.notFound(request.getRequestURI())));
    }
}

package org.zhengtong.platform.web.cxf;

import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.cxf.Bus;
import org.apache.cxf.transport.http.DestinationRegistry;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;

/** The door to all endpoints of a root: sets the headers that no answer may lack. */
final class RootServlet extends CXFNonSpringServlet {

    private static final long serialVersionUID = 1L;

    private final transient DestinationRegistry endpoints;

    RootServlet(DestinationRegistry endpoints, Bus bus) {
        super(endpoints, bus);
        this.endpoints = endpoints;
    }

    @Override
    protected void invoke(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        if (endpoints.checkRestfulRequest(pathOf(request)) == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND); // CXF would log it and answer with a page
            return;
        }
        super.invoke(request, response);
    }

    private static String pathOf(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "/" : path;
    }

    /** The bus outlives the servlet, which the container may take down and up again. */
    @Override
    public void destroyBus() {}
}

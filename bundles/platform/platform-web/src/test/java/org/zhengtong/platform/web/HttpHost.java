package org.zhengtong.platform.web;

import javax.servlet.http.HttpServlet;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;

/** A servlet container on a free port of the loopback interface. */
public final class HttpHost implements AutoCloseable {

    private final Server server = new Server(new java.net.InetSocketAddress("127.0.0.1", 0));

    public HttpHost(String pattern, HttpServlet servlet) {
        ServletContextHandler context = new ServletContextHandler();
        ServletHolder holder = new ServletHolder(servlet);
        holder.setInitParameter("hide-service-list-page", "true");
        context.addServlet(holder, pattern);
        server.setHandler(context);
        try {
            server.start();
        } catch (Exception failure) { // what Jetty declares
            throw new IllegalStateException(failure);
        }
    }

    public String url(String path) {
        return "http://127.0.0.1:" + ((NetworkConnector) server.getConnectors()[0]).getLocalPort() + path;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failure) { // what Jetty declares
            throw new IllegalStateException(failure);
        }
    }
}

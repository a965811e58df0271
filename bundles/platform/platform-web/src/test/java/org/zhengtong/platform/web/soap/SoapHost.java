package org.zhengtong.platform.web.soap;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.zhengtong.platform.api.identity.Authentication;
import org.zhengtong.platform.api.web.SoapEndpoint;
import org.zhengtong.platform.testkit.RecordedAudit;
import org.zhengtong.platform.testkit.RecordedCalls;
import org.zhengtong.platform.web.HttpHost;
import org.zhengtong.platform.web.access.Doorkeeper;
import org.zhengtong.platform.web.access.RefusedAttempts;
import org.zhengtong.platform.web.cxf.CxfRoot;
import org.zhengtong.platform.web.cxf.WebLimits;
import org.zhengtong.platform.web.evidence.CallEvidence;

/** The whole SOAP side in a servlet container, and a client for one endpoint. */
public final class SoapHost implements AutoCloseable {

    private static final String SECURITY =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    private static final String PASSWORD_TEXT =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText";

    public final RecordedCalls calls = new RecordedCalls();

    private final CxfRoot root = CxfRoot.forSoap();
    private final HttpHost host = new HttpHost("/soap/*", root.servlet());
    private final HttpClient http = HttpClient.newHttpClient();
    private final String path;
    private final String namespace;

    public SoapHost(Authentication authentication, String path, String namespace, SoapEndpoint endpoint) {
        this.path = path;
        this.namespace = namespace;
        Doorkeeper doorkeeper = new Doorkeeper(authentication, new RefusedAttempts(new RecordedAudit()));
        new SoapPublisher(root, new WebLimits(1024 * 1024, 0), doorkeeper, new CallEvidence(calls, true))
                .publish(path, endpoint);
    }

    public String wsdl() {
        return send(HttpRequest.newBuilder(URI.create(host.url("/soap" + path + "?wsdl"))));
    }

    /** The answer to a call with that content, as text. */
    public String call(String client, String secret, String operation, String content) {
        String envelope = "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Header>"
                + "<w:Security xmlns:w='" + SECURITY + "' s:mustUnderstand='1'><w:UsernameToken><w:Username>" + client
                + "</w:Username><w:Password Type='" + PASSWORD_TEXT + "'>" + secret
                + "</w:Password></w:UsernameToken></w:Security></s:Header><s:Body><t:" + operation + " xmlns:t='"
                + namespace + "'>" + content + "</t:" + operation + "></s:Body></s:Envelope>";
        return send(HttpRequest.newBuilder(URI.create(host.url("/soap" + path)))
                .header("Content-Type", "text/xml; charset=UTF-8")
                .header("SOAPAction", "\"\"")
                .POST(BodyPublishers.ofString(envelope)));
    }

    private String send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        host.close();
        root.close();
    }
}

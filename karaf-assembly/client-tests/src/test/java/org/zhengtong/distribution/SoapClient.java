package org.zhengtong.distribution;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.MalformedURLException;
import java.net.URI;
import java.util.Map;
import javax.security.auth.callback.CallbackHandler;
import javax.xml.ws.soap.SOAPFaultException;
import org.apache.cxf.frontend.ClientProxy;
import org.apache.cxf.ws.security.wss4j.WSS4JOutInterceptor;
import org.apache.wss4j.common.ConfigurationConstants;
import org.apache.wss4j.common.WSS4JConstants;
import org.apache.wss4j.common.ext.WSPasswordCallback;
import org.junit.jupiter.api.function.Executable;
import org.w3c.dom.Element;
import org.zhengtong.clients.soap.RatingService;
import org.zhengtong.clients.soap.RatingSoap;

/** Department systems that were made from our WSDL. */
final class SoapClient {

    static final String TOKEN = ConfigurationConstants.USERNAME_TOKEN;
    static final String TOKEN_AND_TIME = TOKEN + " " + ConfigurationConstants.TIMESTAMP;

    private SoapClient() {}

    /** @param header what the client's WS-Security header holds */
    static RatingSoap signedIn(String base, String clientId, String secret, String header)
            throws MalformedURLException {
        RatingSoap port =
                new RatingService(URI.create(base + "/soap/RatingService?wsdl").toURL()).getRatingPort();
        CallbackHandler password = callbacks -> ((WSPasswordCallback) callbacks[0]).setPassword(secret);
        ClientProxy.getClient(port)
                .getOutInterceptors()
                .add(new WSS4JOutInterceptor(Map.of(
                        ConfigurationConstants.ACTION,
                        header,
                        ConfigurationConstants.USER,
                        clientId,
                        ConfigurationConstants.PASSWORD_TYPE,
                        WSS4JConstants.PW_TEXT,
                        ConfigurationConstants.PW_CALLBACK_REF,
                        password)));
        return port;
    }

    /** The first reason of a fault, as code, field and whether there is a text. */
    static Reason reasonOf(Executable call) {
        SOAPFaultException fault = assertThrows(SOAPFaultException.class, call);
        Element refusal = (Element) fault.getFault()
                .getDetail()
                .getElementsByTagNameNS("http://zhengtong.org/refusal/v1", "refusal")
                .item(0);
        return new Reason(text(refusal, "code"), text(refusal, "field"), text(refusal, "detail"));
    }

    private static String text(Element refusal, String name) {
        return refusal.getElementsByTagNameNS("*", name).item(0).getTextContent();
    }

    /** Why a call was refused. */
    record Reason(String code, String field, String detail) {}
}

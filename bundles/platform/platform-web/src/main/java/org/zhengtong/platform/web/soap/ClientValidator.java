package org.zhengtong.platform.web.soap;

import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.handler.RequestData;
import org.apache.wss4j.dom.message.token.UsernameToken;
import org.apache.wss4j.dom.validate.Credential;
import org.apache.wss4j.dom.validate.Validator;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.web.access.Doorkeeper;
import org.zhengtong.platform.web.evidence.CallEvidence;
import org.zhengtong.platform.web.evidence.PendingCall;
import org.zhengtong.platform.web.evidence.ReceivedBody;

/** Checks a UsernameToken against the secrets of the registered clients, and leaves the caller with the exchange. */
final class ClientValidator implements Validator {

    private static final String UNKNOWN = "SOAP";

    private final Doorkeeper doorkeeper;
    private final CallEvidence evidence;

    ClientValidator(Doorkeeper doorkeeper, CallEvidence evidence) {
        this.doorkeeper = doorkeeper;
        this.evidence = evidence;
    }

    @Override
    public Credential validate(Credential credential, RequestData data) throws WSSecurityException {
        UsernameToken token = credential.getUsernametoken();
        if (token == null
                || token.getName() == null
                || token.getPassword() == null
                || !WSConstants.PASSWORD_TEXT.equals(token.getPasswordType())) {
            throw new WSSecurityException(WSSecurityException.ErrorCode.INVALID_SECURITY);
        }
        Message message = (Message) data.getMsgContext();
        Caller caller = doorkeeper
                .bySecret(token.getName(), token.getPassword().toCharArray(), address(message))
                .orElseThrow(() -> new WSSecurityException(WSSecurityException.ErrorCode.FAILED_AUTHENTICATION));
        message.getExchange().put(Caller.class, caller);
        if (evidence.isWanted(caller)) {
            Optional<ReceivedBody> body =
                    Optional.ofNullable(message.getExchange().get(ReceivedBody.class));
            message.getExchange().put(PendingCall.class, new PendingCall(caller, UNKNOWN, "", body));
        }
        return credential;
    }

    private static String address(Message message) {
        return message.get(AbstractHTTPDestination.HTTP_REQUEST) instanceof HttpServletRequest request
                ? request.getRemoteAddr()
                : "";
    }
}

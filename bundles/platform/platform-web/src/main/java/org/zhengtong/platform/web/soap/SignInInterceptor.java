package org.zhengtong.platform.web.soap;

import java.util.List;
import java.util.Map;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.ws.security.wss4j.WSS4JInInterceptor;
import org.apache.wss4j.common.ConfigurationConstants;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.engine.WSSecurityEngineResult;
import org.zhengtong.platform.web.access.Doorkeeper;
import org.zhengtong.platform.web.evidence.CallEvidence;

/** Asks for a UsernameToken. A Timestamp may stand beside it, as many tools write one; it must be valid, then. */
final class SignInInterceptor extends WSS4JInInterceptor {

    SignInInterceptor(Doorkeeper doorkeeper, CallEvidence evidence) {
        super(Map.of(
                ConfigurationConstants.ACTION,
                ConfigurationConstants.USERNAME_TOKEN,
                ConfigurationConstants.PASSWORD_TYPE,
                WSConstants.PW_TEXT,
                VALIDATOR_MAP,
                Map.of(WSConstants.USERNAME_TOKEN, new ClientValidator(doorkeeper, evidence))));
    }

    @Override
    protected void checkActions(SoapMessage message, List<WSSecurityEngineResult> results, List<Integer> actions)
            throws WSSecurityException {
        super.checkActions(
                message, results.stream().filter(result -> !isTimestamp(result)).toList(), actions);
    }

    private static boolean isTimestamp(WSSecurityEngineResult result) {
        return result.get(WSSecurityEngineResult.TAG_ACTION) instanceof Integer action && action == WSConstants.TS;
    }
}

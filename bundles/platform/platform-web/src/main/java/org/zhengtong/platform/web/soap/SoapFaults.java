package org.zhengtong.platform.web.soap;

import java.util.List;
import java.util.stream.Stream;
import javax.xml.bind.JAXBException;
import javax.xml.stream.XMLStreamException;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.interceptor.Fault;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.platform.api.refusal.RefusalKind;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.time.CalendarGapException;

/** Turns every exception of a SOAP call into a fault with the codes of the platform. */
final class SoapFaults {

    static final String NAMESPACE = "http://zhengtong.org/refusal/v1";

    private static final Logger LOG = LoggerFactory.getLogger(SoapFaults.class);

    private SoapFaults() {}

    /** Why a call failed; what nobody expected is logged. At least one. */
    static List<Refusal> refusals(Throwable failure) {
        for (Throwable cause : causes(failure).toList()) {
            if (cause instanceof RefusedException refused) {
                return refused.refusals();
            }
            if (cause instanceof CalendarGapException gap) {
                return List.of(gap.refusal());
            }
            if (cause instanceof WSSecurityException security) {
                return List.of(ofSecurity(security));
            }
        }
        if (isSendersFault(failure)) {
            return List.of(Refusal.of(SoapRefusal.MALFORMED_BODY, ""));
        }
        String errorId = Ids.next();
        LOG.error("SOAP call failed, error {}", errorId, failure);
        return List.of(Refusal.of(CommonRefusal.INTERNAL_ERROR, "", errorId));
    }

    private static Refusal ofSecurity(WSSecurityException failure) {
        return switch (failure.getErrorCode()) {
            case FAILED_AUTHENTICATION -> Refusal.of(CommonRefusal.SIGN_IN_FAILED, "");
            case MESSAGE_EXPIRED -> Refusal.of(SoapRefusal.MESSAGE_EXPIRED, "");
            default -> Refusal.of(SoapRefusal.NOT_SIGNED_IN, "");
        };
    }

    /** Whether the message could not be read, or asks for something that is not there. */
    private static boolean isSendersFault(Throwable failure) {
        return causes(failure).anyMatch(cause -> cause instanceof XMLStreamException || cause instanceof JAXBException)
                || failure instanceof SoapFault
                || failure instanceof Fault fault && Fault.FAULT_CODE_CLIENT.equals(fault.getFaultCode());
    }

    static SoapFault of(Throwable failure, List<Refusal> refusals) {
        RefusalKind kind = refusals.get(0).code().kind();
        boolean ours = kind == RefusalKind.FAULT || kind == RefusalKind.UNAVAILABLE;
        SoapFault fault = new SoapFault(
                refusals.get(0).text(), failure, ours ? Fault.FAULT_CODE_SERVER : Fault.FAULT_CODE_CLIENT);
        Element detail = fault.getOrCreateDetail();
        Document document = detail.getOwnerDocument();
        Element list = document.createElementNS(NAMESPACE, "refusals");
        refusals.forEach(refusal -> list.appendChild(element(document, refusal)));
        detail.appendChild(list);
        return fault;
    }

    private static Element element(Document document, Refusal refusal) {
        Element element = document.createElementNS(NAMESPACE, "refusal");
        append(element, "code", refusal.code().code());
        append(element, "field", refusal.field());
        append(element, "detail", refusal.text());
        return element;
    }

    private static void append(Element parent, String name, String text) {
        Element child = parent.getOwnerDocument().createElementNS(NAMESPACE, name);
        child.setTextContent(text);
        parent.appendChild(child);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}

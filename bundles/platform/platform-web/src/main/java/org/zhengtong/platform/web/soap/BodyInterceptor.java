package org.zhengtong.platform.web.soap;

import java.io.InputStream;
import javax.servlet.http.HttpServletRequest;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.zhengtong.platform.web.cxf.LimitedInputStream;
import org.zhengtong.platform.web.evidence.ReceivedBody;

/** Bounds the message before anybody reads it, and takes its digest. */
final class BodyInterceptor extends AbstractPhaseInterceptor<Message> {

    private final long maxBytes;

    BodyInterceptor(long maxBytes) {
        super(Phase.RECEIVE);
        this.maxBytes = maxBytes;
    }

    @Override
    public void handleMessage(Message message) {
        InputStream body = message.getContent(InputStream.class);
        if (body == null) {
            return;
        }
        if (message.get(AbstractHTTPDestination.HTTP_REQUEST) instanceof HttpServletRequest request) {
            LimitedInputStream.checkLength(request.getContentLengthLong(), maxBytes);
        }
        ReceivedBody received = new ReceivedBody(new LimitedInputStream(body, maxBytes));
        message.getExchange().put(ReceivedBody.class, received);
        message.setContent(InputStream.class, received);
    }
}

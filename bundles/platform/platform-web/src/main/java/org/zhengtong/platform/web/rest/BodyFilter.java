package org.zhengtong.platform.web.rest;

import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Set;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.ext.Provider;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.web.cxf.LimitedInputStream;
import org.zhengtong.platform.web.cxf.WebLimits;
import org.zhengtong.platform.web.evidence.ReceivedBody;
import org.zhengtong.platform.web.idempotency.IdempotentRequest;

/** Bounds the body before anybody reads it, and takes its digests: for evidence, and for an idempotency key. */
@Provider
@PreMatching
final class BodyFilter implements ContainerRequestFilter {

    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final long maxBodyBytes;
    private final long maxUploadBytes;

    BodyFilter(WebLimits limits) {
        this.maxBodyBytes = limits.bodyBytes();
        this.maxUploadBytes = limits.uploadBytes();
    }

    @Override
    public void filter(ContainerRequestContext request) {
        long limit = isUpload(request) ? maxUploadBytes : maxBodyBytes;
        LimitedInputStream.checkLength(contentLength(request), limit);
        InputStream body = new LimitedInputStream(request.getEntityStream(), limit);
        if (request.getMethod().equals(HttpMethod.POST) && request.getHeaderString(IdempotentRequest.HEADER) != null) {
            MessageDigest digest = RequestDigest.start(request.getUriInfo().getRequestUri());
            JAXRSUtils.getCurrentMessage().getExchange().put(MessageDigest.class, digest);
            body = new DigestInputStream(body, digest);
        }
        if (!READS.contains(request.getMethod())) {
            ReceivedBody received = new ReceivedBody(body);
            JAXRSUtils.getCurrentMessage().getExchange().put(ReceivedBody.class, received);
            body = received;
        }
        request.setEntityStream(body);
    }

    private static boolean isUpload(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        return type != null && type.isCompatible(MediaType.APPLICATION_OCTET_STREAM_TYPE) && !type.isWildcardType();
    }

    private static long contentLength(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? -1 : Long.parseLong(length.trim());
        } catch (NumberFormatException noNumber) {
            throw new RefusedException(CommonRefusal.INVALID_PARAMETER, HttpHeaders.CONTENT_LENGTH, length, "0–");
        }
    }
}

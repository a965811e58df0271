package org.zhengtong.platform.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.zhengtong.platform.web.idempotency.Answer;
import org.zhengtong.platform.web.idempotency.Idempotency;

/** Between what operations return, and answers that can be kept. */
final class Answers {

    private static final String REPLAYED = "Idempotency-Replayed";

    private final ObjectMapper mapper;

    Answers(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** @throws WebApplicationException with a response that says no: it is not kept */
    Answer of(Object result) {
        if (!(result instanceof Response response)) {
            return result == null
                    ? new Answer(Response.Status.NO_CONTENT.getStatusCode(), "", "")
                    : new Answer(Response.Status.OK.getStatusCode(), "", json(result));
        }
        if (response.getStatus() >= 300) {
            throw new WebApplicationException(response);
        }
        String location = response.getHeaderString(HttpHeaders.LOCATION);
        return new Answer(
                response.getStatus(),
                location == null ? "" : location,
                response.hasEntity() ? json(response.getEntity()) : "");
    }

    Response response(Idempotency.Outcome outcome) {
        Answer answer = outcome.answer();
        Response.ResponseBuilder response = Response.status(answer.status());
        if (!answer.location().isEmpty()) {
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        if (!answer.body().isEmpty()) {
            response.type(MediaType.APPLICATION_JSON_TYPE).entity(answer.body().getBytes(StandardCharsets.UTF_8));
        }
        if (outcome.replayed()) {
            response.header(REPLAYED, "true");
        }
        return response.build();
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("answer cannot be written as JSON", unwritable);
        }
    }
}

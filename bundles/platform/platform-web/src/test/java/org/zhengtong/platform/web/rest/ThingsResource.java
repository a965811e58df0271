package org.zhengtong.platform.web.rest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusals;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.time.CalendarGapException;
import org.zhengtong.platform.api.web.Created;
import org.zhengtong.platform.api.web.Parsed;
import org.zhengtong.platform.api.web.PublicAccess;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;
import org.zhengtong.platform.api.web.SafeToRepeat;

/** One operation for each thing that can happen. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ThingsResource implements RestResource {

    static final Instant SOME_TIME = Instant.parse("2026-03-02T01:30:00Z");

    final AtomicInteger made = new AtomicInteger();

    @GET
    @RequiresPermission("thing.read")
    public Page<Thing> list(
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("kind") Kind kind,
            @QueryParam("since") Instant since,
            @QueryParam("code") Code code,
            @QueryParam("name") @DefaultValue("") String name) {
        return new Page<>(List.of(new Thing(name, limit, since, Optional.ofNullable(kind), Optional.empty())), "");
    }

    @GET
    @Path("{id}")
    @RequiresPermission("thing.read")
    public Thing get(@PathParam("id") String id) {
        throw new RefusedException(CommonRefusal.NOT_FOUND, "", id);
    }

    @POST
    @Created
    @RequiresPermission("thing.edit")
    public Thing add(ThingBody body) {
        new Refusals().required("name", body.name(), 10).throwIfAny();
        return new Thing(body.name(), made.incrementAndGet(), body.at(), Optional.empty(), Optional.of("x"));
    }

    @PUT
    @Path("{id}")
    @RequiresPermission("thing.edit")
    public void put(@PathParam("id") String id, ThingBody body) {}

    @POST
    @Path("located")
    @RequiresPermission("thing.edit")
    public Response located(ThingBody body) {
        return Response.status(201)
                .header("Location", "/api/things/1")
                .entity(Map.of("n", made.incrementAndGet()))
                .build();
    }

    @POST
    @Path("batch")
    @RequiresPermission("thing.edit")
    public List<String> batch(Batch batch) {
        return batch.things().stream()
                .map(thing -> thing.value()
                        .map(ThingBody::name)
                        .orElseGet(() -> thing.refusals().toString()))
                .toList();
    }

    @POST
    @Path("upload")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @SafeToRepeat("for a test")
    @RequiresPermission("thing.edit")
    public long upload(InputStream body) {
        try {
            return body.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @GET
    @Path("caller")
    @PublicAccess("for a test")
    public Map<String, String> caller() {
        return Map.of("id", Callers.current().id());
    }

    @GET
    @Path("me")
    @RequiresPermission(RequiresPermission.SIGNED_IN)
    public Map<String, String> me() {
        return Map.of("id", Callers.current().id(), "address", Callers.current().address());
    }

    @DELETE
    @Path("{id}")
    @RequiresPermission("thing.edit")
    public void fail(@PathParam("id") String id) {
        switch (id) {
            case "calendar" -> throw new CalendarGapException(2031);
            case "database" -> throw new DataException("gone", "08006", new IllegalStateException());
            case "scope" -> throw new RefusedException(CommonRefusal.OUT_OF_SCOPE, "");
            default -> throw new IllegalStateException("secret detail");
        }
    }

    /** Sorts of things. */
    public enum Kind {
        BIG,
        SMALL
    }

    /** Four digits. */
    public record Code(String value) {
        @JsonCreator
        public Code {
            if (!value.matches("[0-9]{4}")) {
                throw new IllegalArgumentException("no code");
            }
        }

        @JsonValue
        public String text() {
            return value;
        }
    }

    /** What is sent. */
    public record ThingBody(
            String name,
            Integer count,
            boolean urgent,
            Kind kind,
            Instant at,
            LocalDate on,
            Code code,
            List<String> tags,
            Inner inner) {}

    /** Below it. */
    public record Inner(int number) {}

    /** Many. */
    public record Batch(List<Parsed<ThingBody>> things) {}

    /** What is answered. */
    public record Thing(String name, int number, Instant at, Optional<Kind> kind, Optional<String> note) {
        public boolean isMarked() {
            return note.isPresent();
        }
    }
}

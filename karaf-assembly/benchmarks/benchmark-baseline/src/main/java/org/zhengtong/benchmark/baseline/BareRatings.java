package org.zhengtong.benchmark.baseline;

import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** A rating by CXF and JPA and nothing else: read the body, insert a row, answer with it. */
@Path("/ratings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class BareRatings {

    private final EntityManagerFactory unit;

    BareRatings(EntityManagerFactory unit) {
        this.unit = unit;
    }

    @POST
    @Path("{caseNo}")
    public Response submit(@PathParam("caseNo") String caseNo, BareSubmission body) {
        BareRating rating = new BareRating(caseNo, body);
        insert(rating);
        return Response.status(Response.Status.CREATED)
                .entity(new Answer(rating.id(), caseNo, body.channel(), body.level(), body.tags(), body.text()))
                .build();
    }

    private void insert(BareRating rating) {
        EntityManager entities = unit.createEntityManager();
        try {
            entities.getTransaction().begin();
            entities.persist(rating);
            entities.getTransaction().commit();
        } finally {
            entities.close();
        }
    }

    /** What the sender gets back. */
    record Answer(String id, String caseNo, String channel, int level, List<String> tags, String text) {}
}

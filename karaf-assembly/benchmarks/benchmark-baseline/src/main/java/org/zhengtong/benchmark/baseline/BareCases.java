package org.zhengtong.benchmark.baseline;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** Cases that nobody checks: one batch insert per request. And one UPDATE of all that are overdue. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class BareCases {

    private static final List<String> TEXTS = List.of(
            "caseNo", "recordGuid", "itemCode", "caseName", "state", "mode", "stage", "regionCode", "departmentCode");
    private static final String INSERT = "insert into benchmark_case (id, case_no, record_guid, item_code, case_name,"
            + " case_state, case_mode, stage, region_code, department_code, accepted_at, served_at, rating_due_at, applicant)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final DataSource pool;

    BareCases(DataSource pool) {
        this.pool = pool;
    }

    @POST
    @Path("cases")
    public Map<String, Integer> insert(Map<String, List<Map<String, Object>>> body) throws SQLException {
        List<Map<String, Object>> cases = body.get("cases");
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (Map<String, Object> one : cases) {
                    bind(insert, one);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
        }
        return Map.of("received", cases.size());
    }

    private static void bind(PreparedStatement insert, Map<String, Object> one) throws SQLException {
        int index = 1;
        insert.setString(index++, UUID.randomUUID().toString());
        for (String text : TEXTS) {
            insert.setString(index++, (String) one.get(text));
        }
        for (String time : List.of("acceptedAt", "servedAt", "finishedAt")) {
            insert.setTimestamp(index++, Timestamp.from(Instant.parse((String) one.get(time))));
        }
        insert.setString(index, one.get("applicant").toString());
    }

    /** For whoever waits until the baselines are there. */
    @GET
    @Path("ready")
    public Map<String, Boolean> ready() {
        return Map.of("ready", true);
    }

    /** Rates all overdue cases by one statement, and takes it back. */
    @POST
    @Path("update")
    public Took update(Map<String, Integer> expected) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement update = connection.prepareStatement(
                    "update rating_case set first_rating_id = ?, rating_due_at = null where rating_due_at <= ?")) {
                update.setString(1, UUID.randomUUID().toString());
                update.setTimestamp(2, Timestamp.from(Instant.now()));
                long start = System.nanoTime();
                int rows = update.executeUpdate();
                Took took = Took.since(start);
                if (rows != expected.get("rows")) {
                    throw new IllegalStateException("overdue: " + rows);
                }
                return took;
            } finally {
                connection.rollback();
            }
        }
    }
}

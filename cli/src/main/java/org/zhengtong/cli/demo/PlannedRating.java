package org.zhengtong.cli.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.zhengtong.cli.rest.Call;

/**
 * A rating that a citizen of the demo sends.
 *
 * @param key the same in every run, so that it counts once
 * @param followUp whether it follows another one up
 * @param refusedAs code of the refusal that it is to meet with, empty if it is to be taken
 */
record PlannedRating(String key, String caseNo, boolean followUp, ObjectNode body, String refusedAs) {

    /** Rated when it is sent. */
    static PlannedRating of(String purpose, DemoCase demoCase, ObjectNode opinion) {
        String key = "demo-" + purpose + "-" + demoCase.caseNo();
        UUID guid = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        return new PlannedRating(
                key, demoCase.caseNo(), false, opinion.deepCopy().put("recordGuid", guid.toString()), "");
    }

    PlannedRating at(OffsetDateTime ratedAt) {
        return new PlannedRating(key, caseNo, followUp, body.deepCopy().put("ratedAt", ratedAt.toString()), refusedAs);
    }

    PlannedRating asFollowUp() {
        return new PlannedRating(key, caseNo, true, body, refusedAs);
    }

    PlannedRating toBeRefused(String code) {
        return new PlannedRating(key, caseNo, followUp, body, code);
    }

    Call call() {
        String address = followUp ? "/api/rating/v1/cases/{}/follow-ups" : "/api/rating/v1/cases/{}/ratings";
        return Call.post(body, address, caseNo).key(key);
    }
}

package org.zhengtong.connector.province.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.zhengtong.connector.api.RecordPage;
import org.zhengtong.connector.api.RecordsUnavailableException;
import org.zhengtong.connector.province.mapping.RecordId;
import org.zhengtong.connector.province.mapping.Texts;

/** Reads the province's list of records. */
final class RecordList {

    private RecordList() {}

    /** @throws RecordsUnavailableException if it is not what was agreed */
    static RecordPage page(JsonNode answer) {
        if (!answer.path("list").isArray()) {
            throw new RecordsUnavailableException(Texts.of("peer.not.understood"));
        }
        List<String> names = new ArrayList<>();
        answer.path("list").forEach(record -> names.add(id(record).name()));
        return new RecordPage(names, answer.path("nextCursor").asText(""));
    }

    private static RecordId id(JsonNode record) {
        return new RecordId(
                record.path("projectNo").asText(),
                record.path("serviceNumber").asInt(),
                record.path("assessNumber").asInt());
    }
}

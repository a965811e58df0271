package org.zhengtong.connector.province.delivery;

import java.util.Optional;
import java.util.Set;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.RecordIds;
import org.zhengtong.connector.province.mapping.Payload;
import org.zhengtong.connector.province.mapping.RecordId;
import org.zhengtong.connector.province.mapping.ServiceMapper;
import org.zhengtong.connector.province.mapping.Tables;
import org.zhengtong.connector.province.mapping.UnfitMessageException;

/** Which record at the province comes from which message (GR-118). */
final class Books {

    private final String provincePrefix;
    private final ServiceMapper services;

    Books(Tables tables) {
        this.provincePrefix = tables.provincePrefix();
        this.services = new ServiceMapper(tables);
    }

    RecordIds recordsOf(Message message) {
        try {
            Payload payload = Payload.parse(message.payload());
            RecordId service = services.idOf(payload.requiredChild("case"));
            return switch (message.topic()) {
                case Topics.CASE_FINISHED -> new RecordIds(Set.of(service.name()), Set.of());
                case Topics.RATING_SUBMITTED ->
                    new RecordIds(
                            Set.of(evaluation(service, payload.requiredChild("rating"))
                                    .name()),
                            Set.of(service.name()));
                default -> RecordIds.NONE;
            };
        } catch (UnfitMessageException neverDelivered) {
            return RecordIds.NONE;
        }
    }

    private static RecordId evaluation(RecordId service, Payload rating) {
        return new RecordId(service.projectNo(), service.serviceNumber(), rating.number("assessNumber", 1));
    }

    /** Number of the case that a record is about; empty when it is none of ours. */
    Optional<String> caseOf(String record) {
        return RecordId.ofName(record)
                .map(RecordId::projectNo)
                .filter(number -> number.startsWith(provincePrefix))
                .map(number -> number.substring(provincePrefix.length()));
    }
}

package org.zhengtong.connector.province.delivery;

import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.api.Outcome.Exchanged;
import org.zhengtong.connector.province.mapping.EvaluationMapper;
import org.zhengtong.connector.province.mapping.Payload;
import org.zhengtong.connector.province.mapping.ServiceMapper;
import org.zhengtong.connector.province.mapping.Tables;
import org.zhengtong.connector.province.mapping.Texts;
import org.zhengtong.connector.province.mapping.UnfitMessageException;

/** Reads messages into tasks. */
final class Tasks {

    private final ServiceMapper services;
    private final EvaluationMapper evaluations;

    Tasks(Tables tables) {
        this.services = new ServiceMapper(tables);
        this.evaluations = new EvaluationMapper(tables);
    }

    /** A message that is not what its topic promises becomes a rejected task. */
    Task of(Message message) {
        try {
            return read(message);
        } catch (UnfitMessageException unfit) {
            return Task.unfit(Outcome.rejected(unfit.getMessage(), Exchanged.NOTHING));
        }
    }

    private Task read(Message message) throws UnfitMessageException {
        Payload payload = Payload.parse(message.payload());
        Payload aCase = payload.requiredChild("case");
        return switch (message.topic()) {
            case Topics.CASE_FINISHED -> Task.ofCase(services.map(aCase));
            case Topics.RATING_SUBMITTED ->
                Task.ofRating(services.map(aCase), evaluations.map(aCase, payload.requiredChild("rating")));
            default -> throw new UnfitMessageException(Texts.of("message.topic.unknown", message.topic()));
        };
    }
}

package org.zhengtong.rating.rest;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.platform.api.web.Parsed;
import org.zhengtong.rating.api.Rater;
import org.zhengtong.rating.api.Ratings.RatingOfCase;
import org.zhengtong.rating.api.ValidationOutcome;
import org.zhengtong.rating.api.ValidationOutcome.Result;

/** Ratings to judge. */
@Schema(name = "RatingsToValidate")
public record ValidationBody(
        @ArraySchema(
                schema = @Schema(implementation = RatingOfCaseBody.class),
                arraySchema = @Schema(requiredMode = Schema.RequiredMode.REQUIRED),
                minItems = 1,
                maxItems = 1000)
        List<Parsed<RatingOfCaseBody>> ratings) {

    public ValidationBody {
        ratings = ratings == null ? List.of() : List.copyOf(ratings);
    }

    /** One of them, with the number of its case. */
    @Schema(name = "RatingToValidate")
    public record RatingOfCaseBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String caseNo,

            String channel,
            Integer level,
            List<String> tags,
            String text,
            Boolean anonymous,
            Rater rater,
            Instant ratedAt,
            String objectCode,
            AspectsBody aspects,
            String recordGuid) {

        RatingOfCase toRating() {
            RatingBody rating = new RatingBody(
                    channel, level, tags, text, anonymous, rater, ratedAt, objectCode, aspects, recordGuid);
            return new RatingOfCase(Texts.orEmpty(caseNo), rating.toSubmission());
        }
    }

    /** What the judgement says about one of them. */
    @Schema(name = "ValidationOutcome")
    public record OutcomeAnswer(int index, String caseNo, Result outcome, Optional<ErrorAnswer> error) {

        static OutcomeAnswer of(ValidationOutcome outcome) {
            return new OutcomeAnswer(
                    outcome.index(),
                    outcome.caseNo(),
                    outcome.result(),
                    outcome.reason().map(ErrorAnswer::of));
        }

        static OutcomeAnswer refused(int index, List<Refusal> refusals) {
            return new OutcomeAnswer(
                    index, "", Result.REFUSED, refusals.stream().findFirst().map(ErrorAnswer::of));
        }

        /** With their places in the whole list. */
        static List<OutcomeAnswer> numbered(List<OutcomeAnswer> outcomes) {
            return IntStream.range(0, outcomes.size())
                    .mapToObj(index -> outcomes.get(index).at(index))
                    .toList();
        }

        private OutcomeAnswer at(int place) {
            return new OutcomeAnswer(place, caseNo, outcome, error);
        }
    }
}

package org.zhengtong.connector.province.mapping;

import java.util.List;
import java.util.Set;

/** From the rating of a message to the record of an evaluation (standards 1.2). */
public final class EvaluationMapper {

    /** Channels of the hall: their evaluations go to the window's operation. */
    private static final Set<String> WINDOW_CHANNELS = Set.of("4", "5");

    private static final String NATURAL_PERSON = "1";

    private final Tables tables;
    private final CaseMapper cases;

    public EvaluationMapper(Tables tables) {
        this.tables = tables;
        this.cases = new CaseMapper(tables);
    }

    public Evaluation map(Payload aCase, Payload rating) throws UnfitMessageException {
        String channel = channel(rating);
        boolean window = WINDOW_CHANNELS.contains(channel);
        RecordId service = cases.serviceId(aCase);
        int assessNumber = rating.number("assessNumber", 1);
        WireRecord record = new FieldSet()
                .putAll(cases.fields(aCase))
                .put("proDepartCode", aCase.required("departmentCode"))
                .put("serviceNumber", service.serviceNumber())
                .put("pf", channel)
                .putAll(opinion(rating))
                .put("assessTime", WireTime.required(rating, "ratedAt"))
                .put("assessNumber", assessNumber)
                .putAll(evaluator(aCase, rating, window ? "certKeyGOV" : "certKey"))
                .put("appStatus", "0")
                .put("isdefault", rating.flag("isDefault") ? "1" : "0")
                .put("effectivEvalua", "1")
                .put("flag", "I")
                .as(new RecordId(service.projectNo(), service.serviceNumber(), assessNumber));
        return new Evaluation(record, window);
    }

    private String channel(Payload rating) throws UnfitMessageException {
        return tables.channels().find(rating.required("channel")).orElseThrow(() -> rating.invalid("channel"));
    }

    private FieldSet opinion(Payload rating) throws UnfitMessageException {
        String level = rating.required("level");
        if (!level.matches("[1-5]")) {
            throw rating.invalid("level");
        }
        List<String> labels = tables.labels().of(rating.texts("tags"));
        return new FieldSet()
                .put("satisfaction", level)
                .put("evalDetail", String.join(",", labels))
                .put("writingEvaluation", rating.text("text"))
                .put("evalevel", level)
                .put("evacontant", Texts.of("level." + level));
    }

    /** Nobody is named for an anonymous and for a default rating; a real-name one without a rater is the applicant's. */
    private static FieldSet evaluator(Payload aCase, Payload rating, String keyName) throws UnfitMessageException {
        Payload applicant = aCase.requiredChild("applicant");
        String applicantType = applicant.required("type");
        if (rating.flag("isDefault")) {
            return named(Texts.of("evaluator.default"), applicantType).putAll(PersonMapper.nobody(keyName));
        }
        if (rating.flag("anonymous")) {
            return named(Texts.of("evaluator.anonymous"), applicantType).putAll(PersonMapper.nobody(keyName));
        }
        Payload rater = rating.child("rater").orElse(applicant);
        boolean isApplicant = rater.text("idNumber").equals(applicant.text("idNumber"));
        FieldSet identity =
                rater.text("idNumber").isEmpty() ? PersonMapper.nobody(keyName) : PersonMapper.identity(rater, keyName);
        return named(nameOf(rater), isApplicant ? applicantType : NATURAL_PERSON)
                .putAll(identity);
    }

    private static String nameOf(Payload rater) {
        String name = rater.text("name");
        return name.isEmpty() ? Texts.of("evaluator.anonymous") : name;
    }

    private static FieldSet named(String name, String type) {
        return new FieldSet().put("name", name).put("userName", name).put("userProp", type);
    }

    /**
     * An evaluation on its way.
     *
     * @param window goes to the operation for evaluations at the window, not to the one for those online
     */
    public record Evaluation(WireRecord record, boolean window) {}
}

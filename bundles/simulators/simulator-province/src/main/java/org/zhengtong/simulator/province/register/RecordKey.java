package org.zhengtong.simulator.province.register;

/**
 * What makes a record the same as another.
 *
 * @param assessNumber 1 first rating, 2 follow-up; 0 for a service
 */
public record RecordKey(Kind kind, String projectNo, int serviceNumber, int assessNumber) {

    public static RecordKey service(Fields fields) {
        return new RecordKey(Kind.SERVICE, fields.text("projectNo"), number(fields, "serviceNumber"), 0);
    }

    public static RecordKey evaluation(Fields fields) {
        return new RecordKey(
                Kind.EVALUATION,
                fields.text("projectNo"),
                number(fields, "serviceNumber"),
                number(fields, "assessNumber"));
    }

    public static RecordKey of(Kind kind, Fields fields) {
        return kind == Kind.SERVICE ? service(fields) : evaluation(fields);
    }

    private static int number(Fields fields, String name) {
        return fields.integer(name).orElse(0);
    }
}

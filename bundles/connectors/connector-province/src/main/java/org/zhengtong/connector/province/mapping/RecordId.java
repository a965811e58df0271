package org.zhengtong.connector.province.mapping;

/**
 * By what the province recognises a record.
 *
 * @param assessNumber 1 first rating, 2 follow-up; 0 for a service
 */
public record RecordId(String projectNo, int serviceNumber, int assessNumber) {

    public RecordId service() {
        return new RecordId(projectNo, serviceNumber, 0);
    }

    /** For instance {@code 23A001-1} for a service and {@code 23A001-1-2} for its follow-up rating. */
    @Override
    public String toString() {
        return projectNo + "-" + serviceNumber + (assessNumber == 0 ? "" : "-" + assessNumber);
    }
}

package org.zhengtong.platform.jobs;

import java.util.Map;
import org.zhengtong.platform.api.job.Job;

/** A job as its bundle offers it. */
record JobEntry(String name, String title, String cron, JobSchedule schedule, Job job) {

    /** @throws IllegalArgumentException if the name is missing, or there is no valid cron expression */
    static JobEntry of(Job job, Map<String, Object> properties) {
        String name = text(properties, Job.NAME);
        if (name.isBlank() || name.length() > 100) {
            throw new IllegalArgumentException(Job.NAME + " must have 1 to 100 characters: " + name);
        }
        String cron = text(properties, Job.CRON);
        return new JobEntry(name, text(properties, Job.TITLE), cron, JobSchedule.parse(cron), job);
    }

    private static String text(Map<String, Object> properties, String key) {
        return properties.getOrDefault(key, "").toString();
    }
}

package org.zhengtong.platform.jobs;

import org.zhengtong.platform.api.job.Job.Report;
import org.zhengtong.platform.api.job.Jobs.State;

/**
 * How a run ended.
 *
 * @param complete false if it was broken off, and should be run again soon
 */
record Ended(State state, Report report, String error, boolean complete) {

    private static final int TEXT_LENGTH = 2000;
    private static final Report NOTHING = new Report(0, 0, 0, "");

    static Ended done(Report report) {
        Report cut = new Report(report.checked(), report.done(), report.failed(), cut(report.detail()));
        return new Ended(State.DONE, cut, "", true);
    }

    static Ended failed(String error) {
        return new Ended(State.FAILED, NOTHING, cut(error), true);
    }

    static Ended brokenOff() {
        return new Ended(State.FAILED, NOTHING, "broken off", false);
    }

    private static String cut(String text) {
        return text.length() <= TEXT_LENGTH ? text : text.substring(0, TEXT_LENGTH);
    }
}

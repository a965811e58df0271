package org.zhengtong.simulator.province.api;

import org.zhengtong.simulator.province.rule.Violation;

/** Why a call is refused, in code and words. */
record Problem(String code, String text) {

    static Problem of(Violation violation) {
        return new Problem(violation.reason().code(), violation.text());
    }
}

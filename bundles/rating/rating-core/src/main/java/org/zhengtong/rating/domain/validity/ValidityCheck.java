package org.zhengtong.rating.domain.validity;

import java.util.List;
import org.zhengtong.platform.api.refusal.Refusal;

/** One check of the validity judgement. */
@FunctionalInterface
public interface ValidityCheck {

    /** What is wrong; empty if nothing is. The checks before this one were passed. */
    List<Refusal> examine(Attempt attempt);
}

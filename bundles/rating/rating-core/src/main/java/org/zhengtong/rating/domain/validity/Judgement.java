package org.zhengtong.rating.domain.validity;

import java.util.List;
import java.util.Optional;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.rating.domain.FollowUpDeadline;

/** The checks in their order: the first that finds something decides. */
public final class Judgement {

    private final List<ValidityCheck> refusing;
    private final List<ValidityCheck> doubting;

    private Judgement(ValidityCheck fourth, TextFilter words, RepeatedTexts texts) {
        refusing = List.of(
                new FieldsComplete(),
                new CodesKnown(),
                new CaseRateable(),
                fourth,
                new TagTickedWhenBad(),
                new TagsFitLevel(),
                new TimesInOrder());
        doubting = List.of(new CaseCodesRight(), new RaterIsConcerned(), new TextDecent(words, texts));
    }

    /** For first ratings: the case must not be rated yet. */
    public static Judgement ofFirst(TextFilter words, RepeatedTexts texts) {
        return new Judgement(new NotRatedYet(), words, texts);
    }

    /** For follow-ups: the case must be rated, lately, and not be followed up yet. */
    public static Judgement ofFollowUp(FollowUpDeadline deadline, TextFilter words, RepeatedTexts texts) {
        return new Judgement(new FollowUpOpen(deadline), words, texts);
    }

    public Verdict judge(Attempt attempt) {
        List<Refusal> refusals = firstOf(refusing, attempt);
        if (!refusals.isEmpty()) {
            return new Verdict(refusals, Optional.empty());
        }
        return new Verdict(List.of(), firstOf(doubting, attempt).stream().findFirst());
    }

    private static List<Refusal> firstOf(List<ValidityCheck> checks, Attempt attempt) {
        return checks.stream()
                .map(check -> check.examine(attempt))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}

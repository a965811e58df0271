package org.zhengtong.rating.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.identity.Scopes;
import org.zhengtong.platform.api.trace.TraceSource;
import org.zhengtong.platform.api.trace.TraceStep;
import org.zhengtong.platform.api.trace.TraceStep.Stage;
import org.zhengtong.rating.domain.StoredCase;
import org.zhengtong.rating.domain.StoredRating;

/** What this subsystem knows of a case: that it came, that it is complete, how it was rated, and how that was judged. */
@Component
public final class CaseTrace implements TraceSource {

    private static final String WHERE = "rating";

    private final Transactions transactions;
    private final RatingStores stores;
    private final Scopes scopes;

    @Activate
    public CaseTrace(@Reference Transactions transactions, @Reference RatingStores stores, @Reference Scopes scopes) {
        this.transactions = transactions;
        this.stores = stores;
        this.scopes = scopes;
    }

    @Override
    public Contribution trace(Subject subject) {
        return transactions.required(
                () -> stores.cases().find(subject.key()).map(this::visible).orElse(Contribution.NOTHING));
    }

    private Contribution visible(StoredCase found) {
        boolean covered =
                scopes.covers(found.facts().regionCode(), found.facts().departmentCode());
        return covered ? Contribution.own(steps(found)) : Contribution.HIDDEN;
    }

    private List<TraceStep> steps(StoredCase found) {
        List<TraceStep> steps = new ArrayList<>(ofCase(found));
        stores.ratings().ofCases(List.of(found.caseNo())).forEach(rating -> steps.addAll(ofRating(rating)));
        return steps;
    }

    private static List<TraceStep> ofCase(StoredCase found) {
        String what = "case";
        return List.of(
                new TraceStep(Ids.timeOf(found.id()), Stage.RECEIVED, WHERE, what, "", found.source(), ""),
                new TraceStep(
                        Ids.timeOf(found.id()),
                        Stage.CHECKED,
                        WHERE,
                        what,
                        found.isComplete() ? "COMPLETE" : "INCOMPLETE",
                        "",
                        ""),
                new TraceStep(
                        Ids.timeOf(found.id()),
                        Stage.STORED,
                        WHERE,
                        what,
                        found.facts().state().name(),
                        found.id(),
                        ""));
    }

    private static List<TraceStep> ofRating(StoredRating rating) {
        String what = "rating." + rating.origin().name().toLowerCase(Locale.ROOT);
        String channel = rating.channel().map(Enum::name).orElse("");
        Optional<TraceStep> received = rating.isDefault()
                ? Optional.empty()
                : Optional.of(new TraceStep(
                        Ids.timeOf(rating.id()), Stage.RECEIVED, WHERE, what, channel, rating.source(), ""));
        TraceStep checked = new TraceStep(
                Ids.timeOf(rating.id()),
                Stage.CHECKED,
                WHERE,
                what,
                rating.validity().name(),
                "",
                rating.invalidCode());
        TraceStep stored = new TraceStep(
                Ids.timeOf(rating.id()),
                Stage.STORED,
                WHERE,
                what,
                "LEVEL_" + rating.level().value(),
                rating.id(),
                "");
        List<TraceStep> steps = new ArrayList<>();
        received.ifPresent(steps::add);
        steps.add(checked);
        steps.add(stored);
        return steps;
    }
}

package org.zhengtong.rating.app;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.identity.Scope;
import org.zhengtong.platform.api.personal.PersonalData;
import org.zhengtong.platform.testkit.CollectedOutbox;
import org.zhengtong.platform.testkit.RecordedAudit;
import org.zhengtong.platform.testkit.ReversiblePersonalData;
import org.zhengtong.platform.testkit.SettableClock;
import org.zhengtong.platform.testkit.SettableScopes;
import org.zhengtong.rating.ListedWorkCalendar;
import org.zhengtong.rating.SmallTown;
import org.zhengtong.rating.StoredCases;
import org.zhengtong.rating.api.Cases;
import org.zhengtong.rating.api.RatingObjects;
import org.zhengtong.rating.api.Ratings;
import org.zhengtong.rating.api.Tags;

/** The whole subsystem on one set of stores: it is Tuesday 3 March 2026, nine o'clock. */
public final class RatingWorld {

    public final SettableClock clock = SettableClock.at("2026-03-03T09:00:00+08:00");
    public final CollectedOutbox outbox = new CollectedOutbox();
    public final RecordedAudit audit = new RecordedAudit();
    public final SettableScopes scopes = new SettableScopes();
    public final PersonalData personal = new ReversiblePersonalData();
    public final Cases cases;
    public final Ratings ratings;
    public final Tags tags;
    public final RatingObjects objects;
    public final DefaultRatings defaults;

    /** On stores in memory. */
    public static RatingWorld inMemory() {
        return inMemory(new InMemoryRatings());
    }

    static RatingWorld inMemory(InMemoryRatings ratings) {
        return new RatingWorld(
                new DirectTransactions(),
                new InMemoryCases(ratings),
                ratings,
                new InMemoryTags(),
                new InMemoryObjects());
    }

    public RatingWorld(
            Transactions transactions,
            CaseStore caseStore,
            RatingStore ratingStore,
            TagStore tagStore,
            ObjectStore objectStore) {
        SmallTown town = new SmallTown();
        RatingStores stores = new RatingStores(caseStore, ratingStore);
        Events events = new Events(town.items(), town.regions(), town.departments());
        VisibleCases visible = new VisibleCases(caseStore, scopes);
        TagCatalogue catalogue = new TagCatalogue(transactions, tagStore);
        objects = new ObjectsService(
                transactions,
                objectStore,
                new OrganisationObjects(town.departments()),
                new ObjectChecks(town.regions(), town.departments(), scopes),
                audit);
        tags = new TagsService(transactions, tagStore, catalogue, audit);
        cases = new CasesService(
                new CaseIntake(
                        transactions,
                        new CaseScreening(town.items(), town.regions(), town.departments(), scopes),
                        new CaseSealing(personal, new RatingDeadlines(Defaults.of(RatingDeadlines.Config.class))),
                        new CaseFiling(caseStore, new CasePublishing(events, outbox, ratingStore), audit),
                        clock),
                new CaseReading(
                        transactions,
                        stores,
                        visible,
                        scopes,
                        new CaseViews(town.items(), town.regions(), town.departments(), personal)));
        Attempts attempts = new Attempts(visible, catalogue, objects, personal, clock);
        Judgements judgements = new Judgements(
                text -> text.contains("坏词"),
                ratingStore,
                new ListedWorkCalendar(),
                Defaults.of(Judgements.Config.class));
        RatingFiling filing = new RatingFiling(ratingStore, personal, events, outbox, audit);
        ratings = new RatingsService(
                new SubmitRating(transactions, attempts, judgements, filing, ratingStore),
                new AddFollowUp(transactions, attempts, judgements, filing, ratingStore),
                new ValidateRatings(transactions, attempts, judgements),
                new RatingReading(transactions, ratingStore, scopes, personal, audit));
        defaults = new DefaultRatings(transactions, caseStore, new DefaultFiling(stores, events, outbox, audit), clock);
    }

    /** As the system of the traffic department. */
    public <T> T asDepartment(Supplier<T> work) {
        return as(StoredCases.SOURCE, Set.of(), work);
    }

    public <T> T as(String client, Set<String> permissions, Supplier<T> work) {
        Caller caller = new Caller(client, Caller.Kind.CLIENT, "", permissions, List.of(Scope.EVERYWHERE));
        return Callers.runAs(caller, work);
    }
}

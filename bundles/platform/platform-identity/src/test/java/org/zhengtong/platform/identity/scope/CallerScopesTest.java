package org.zhengtong.platform.identity.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.platform.identity.IdentityFixture.post;
import static org.zhengtong.platform.identity.SmallCity.BUREAU;
import static org.zhengtong.platform.identity.SmallCity.CITY;
import static org.zhengtong.platform.identity.SmallCity.DISTRICT_BUREAU;
import static org.zhengtong.platform.identity.SmallCity.LONGFENG;
import static org.zhengtong.platform.identity.SmallCity.OFFICE;
import static org.zhengtong.platform.identity.SmallCity.SARTU;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Caller.Kind;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.identity.Scope;
import org.zhengtong.platform.api.identity.Scopes.Filter;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.identity.IdentityFixture;
import org.zhengtong.platform.identity.account.AccountFixture;
import org.zhengtong.platform.identity.role.ScopeTree;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class CallerScopesTest {

    private static final String SARTU_STREET = "230602001000";

    private final IdentityFixture fixture;
    private final CallerScopes scopes;

    /** Posts serve as data that hang on regions and departments. */
    CallerScopesTest(TestDatabase database) {
        fixture = new IdentityFixture(database);
        scopes = new CallerScopes(fixture.city, new ScopeTree(fixture.city));
        AccountFixture.add(
                fixture,
                IdentityFixture.account(
                        "holder",
                        post("auditor", CITY, BUREAU),
                        post("auditor", CITY, OFFICE),
                        post("auditor", SARTU, DISTRICT_BUREAU),
                        post("auditor", SARTU_STREET, OFFICE),
                        post("auditor", LONGFENG, BUREAU)));
    }

    private static <T> T within(Supplier<T> work, Scope... scopes) {
        return Callers.runAs(new Caller("li", Kind.ACCOUNT, "", Set.of("*"), List.of(scopes)), work);
    }

    private long visible(Scope... visibleScopes) {
        Filter filter = within(() -> scopes.filter("region_code", "department_code"), visibleScopes);
        return fixture.transactions.required(() -> fixture.transactions
                .sql()
                .count(
                        "select count(*) from identity_post where role = 'auditor' and " + filter.sql(),
                        filter.parameters().toArray()));
    }

    @Test
    void everythingIsVisibleEverywhere() {
        assertEquals(5, visible(Scope.EVERYWHERE));
        assertEquals(
                "1 = 1", within(() -> scopes.filter("r", "d"), Scope.EVERYWHERE).sql());
        assertEquals(5, visible(new Scope(SARTU, ""), Scope.EVERYWHERE));
    }

    @Test
    void withoutAScopeNothingIsVisible() {
        assertEquals(0, visible());
        assertEquals("1 = 0", scopes.filter("r", "d").sql(), "for a stranger");
    }

    @Test
    void aRegionReachesDownToItsStreets() {
        assertEquals(5, visible(new Scope(CITY, "")));
        assertEquals(2, visible(new Scope(SARTU, "")));
        assertEquals(1, visible(new Scope(SARTU_STREET, "")));
        assertEquals(0, visible(new Scope("230700000000", "")));
    }

    @Test
    void aDepartmentReachesDownToItsOffices() {
        assertEquals(4, visible(new Scope("000000000000", BUREAU)));
        assertEquals(2, visible(new Scope("000000000000", OFFICE)));
    }

    @Test
    void aDepartmentNobodyKnowsReachesItselfOnly() {
        assertEquals(0, visible(new Scope(CITY, "91350100M000100Y43")));
    }

    @Test
    void bothMustMeet() {
        assertEquals(1, visible(new Scope(SARTU, BUREAU)));
        assertEquals(0, visible(new Scope(LONGFENG, DISTRICT_BUREAU)));
    }

    @Test
    void severalScopesAddUp() {
        assertEquals(3, visible(new Scope(SARTU, ""), new Scope(LONGFENG, "")));
        assertEquals(2, visible(new Scope(SARTU, BUREAU), new Scope(LONGFENG, BUREAU)));
    }

    @Test
    void aSingleSubjectIsCoveredByTheSameRules() {
        assertTrue(within(() -> scopes.covers(SARTU_STREET, OFFICE), new Scope(SARTU, BUREAU)));
        assertTrue(within(() -> scopes.covers(CITY, "anything"), Scope.EVERYWHERE));
        assertFalse(within(() -> scopes.covers(CITY, OFFICE), new Scope(SARTU, BUREAU)));
        assertFalse(within(() -> scopes.covers(SARTU, DISTRICT_BUREAU), new Scope(SARTU, BUREAU)));
        assertFalse(scopes.covers(CITY, BUREAU), "for a stranger");
    }

    @Test
    void whatIsNotCoveredIsRefused() {
        RefusedException refused = assertThrows(RefusedException.class, () -> scopes.require(CITY, BUREAU));

        assertEquals("out_of_scope", refused.first().code().code());
        within(
                () -> {
                    scopes.require(CITY, BUREAU);
                    return "";
                },
                new Scope(CITY, ""));
    }
}

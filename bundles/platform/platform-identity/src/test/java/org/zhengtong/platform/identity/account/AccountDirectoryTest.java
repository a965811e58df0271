package org.zhengtong.platform.identity.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.platform.identity.IdentityFixture.GOOD_PASSWORD;
import static org.zhengtong.platform.identity.IdentityFixture.account;
import static org.zhengtong.platform.identity.IdentityFixture.administrator;
import static org.zhengtong.platform.identity.IdentityFixture.asAdministrator;
import static org.zhengtong.platform.identity.IdentityFixture.post;
import static org.zhengtong.platform.identity.SmallCity.BUREAU;
import static org.zhengtong.platform.identity.SmallCity.CITY;
import static org.zhengtong.platform.identity.SmallCity.LONGFENG;
import static org.zhengtong.platform.identity.SmallCity.OFFICE;
import static org.zhengtong.platform.identity.SmallCity.SARTU;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.platform.api.identity.Accounts.Account;
import org.zhengtong.platform.api.identity.Accounts.Post;
import org.zhengtong.platform.api.identity.Accounts.Role;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Caller.Grant;
import org.zhengtong.platform.api.identity.Caller.Kind;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.identity.Scope;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.identity.Configs;
import org.zhengtong.platform.identity.IdentityFixture;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class AccountDirectoryTest {

    @TempDir
    Path folder;

    private final IdentityFixture fixture;

    AccountDirectoryTest(TestDatabase database) {
        fixture = new IdentityFixture(database);
    }

    private AccountDirectory directory() {
        return new AccountDirectory(
                fixture.accounts,
                changes(),
                new NewPasswords(fixture.accounts, fixture.hashing),
                new AccountCheck(
                        fixture.accounts,
                        fixture.hashing,
                        fixture.signIns,
                        fixture.separately,
                        Configs.defaults(SignInConfig.class)),
                fixture.grants);
    }

    private AccountChanges changes() {
        return new AccountChanges(
                fixture.transactions, fixture.accounts, fixture.tokens, fixture.audit, new InitialPassword(folder));
    }

    private void create(Account account) {
        administrator(() -> directory().create(account, GOOD_PASSWORD.toCharArray()));
    }

    private static List<String> refusals(Executable work) {
        return assertThrows(RefusedException.class, work).refusals().stream()
                .map(refusal -> refusal.code().code() + " " + refusal.field())
                .toList();
    }

    @Test
    void createsAnAccountWithItsPosts() {
        Account wang = account("wang", post("department-staff", CITY, BUREAU), post("auditor", SARTU, ""));

        create(wang);

        assertEquals(List.of(wang), asAdministrator(() -> directory().list()));
        Caller caller = fixture.callers.find(Kind.ACCOUNT, "wang").orElseThrow();
        assertTrue(caller.may("audit.read"));
        assertEquals(
                List.of(new Scope(SARTU, "")), caller.narrowedTo("audit.read").scopes());
        assertEquals(2, caller.narrowedTo("case.read").scopes().size());
        assertEquals(List.of("account.create"), fixture.audit.actions());
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        Account odd = new Account(
                "Wang!",
                "",
                true,
                List.of(post("king", CITY, ""), post("auditor", "239999000000", "11230600001738015F")));

        assertEquals(
                List.of(
                        "invalid_format name",
                        "required displayName",
                        "role_unknown posts[0].role",
                        "region_unknown posts[1].scope.regionCode",
                        "department_unknown posts[1].scope.departmentCode"),
                refusals(() -> create(odd)));
    }

    @Test
    void refusesAWeakPasswordAndATakenName() {
        assertEquals(
                List.of("password_too_weak password"),
                refusals(() -> administrator(() -> directory().create(account("wang"), "weak".toCharArray()))));
        create(account("wang"));
        assertEquals(List.of("already_exists name"), refusals(() -> create(account("wang"))));
        assertEquals(
                List.of("already_exists name"),
                refusals(() -> changes().create(account("wang"), fixture.hashing.decoy())));
    }

    @Test
    void nobodyGrantsMoreThanHeHas() {
        Caller local = Caller.of(
                "li",
                Kind.ACCOUNT,
                List.of(
                        new Grant(Set.of("account.edit"), new Scope(SARTU, "")),
                        new Grant(Set.of("*"), new Scope(CITY, BUREAU))));

        assertEquals(
                List.of("out_of_scope posts[0].scope"), refusals(() -> createAs(local, post("auditor", LONGFENG, ""))));
        assertEquals(
                List.of("out_of_scope posts[0].scope"), refusals(() -> createAs(local, post("auditor", CITY, ""))));
        assertEquals(
                List.of("not_permitted posts[0].role"),
                refusals(() -> createAs(Caller.ANONYMOUS, post("auditor", CITY, BUREAU))));
        createAs(local, post("auditor", CITY, OFFICE));
    }

    private void createAs(Caller caller, Post post) {
        Callers.runAs(caller, () -> {
            directory().create(account("zhao", post), GOOD_PASSWORD.toCharArray());
            return "";
        });
    }

    @Test
    void nobodyTouchesAnAccountThatMayDoMore() {
        create(account("boss", post("administrator", CITY, "")));
        create(account("clerk", post("department-staff", SARTU, "")));
        create(account("far", post("department-staff", LONGFENG, "")));
        Caller local = Caller.of(
                "li",
                Kind.ACCOUNT,
                List.of(
                        new Grant(Set.of("account.edit"), new Scope(CITY, "")),
                        new Grant(
                                Set.of(
                                        "case.read",
                                        "department.read",
                                        "item.read",
                                        "rating.read",
                                        "region.read",
                                        "tag.read"),
                                new Scope(SARTU, ""))));

        assertEquals(List.of("not_permitted "), refusals(() -> closeAs(local, "boss")));
        assertEquals(List.of("out_of_scope "), refusals(() -> closeAs(local, "far")));
        closeAs(local, "clerk");
        assertEquals(List.of("not_found "), refusals(() -> closeAs(Caller.ANONYMOUS, "far")));
    }

    private void closeAs(Caller caller, String name) {
        Callers.runAs(caller, () -> {
            directory().setEnabled(name, false);
            return "";
        });
    }

    @Test
    void listsWhatTheCallerMaySee() {
        create(account("here", post("department-staff", SARTU, "")));
        create(account("there", post("department-staff", LONGFENG, "")));
        Caller local = new Caller("li", Kind.ACCOUNT, "", Set.of("account.read"), List.of(new Scope(SARTU, "")));

        List<Account> seen = Callers.runAs(local, () -> directory().list());

        assertEquals(List.of("here"), seen.stream().map(Account::name).toList());
    }

    @Test
    void closingAnAccountEndsItsSessions() {
        create(account("wang"));
        String token = fixture.tokens.issue(Kind.ACCOUNT, "wang").value();
        assertTrue(fixture.tokens.caller(token).isPresent());

        administrator(() -> directory().setEnabled("wang", false));
        assertTrue(fixture.tokens.caller(token).isEmpty());

        administrator(() -> directory().setEnabled("wang", true));
        assertTrue(fixture.tokens.caller(token).isEmpty());
        assertEquals(List.of("account.create", "account.disable", "account.enable"), fixture.audit.actions());
    }

    @Test
    void nobodyClosesHisOwnAccount() {
        create(account("wang", post("administrator", "000000000000", "")));
        Caller wang = fixture.callers.find(Kind.ACCOUNT, "wang").orElseThrow();

        assertEquals(List.of("own_account "), refusals(() -> closeAs(wang, "wang")));
    }

    @Test
    void changesAPasswordForWhoKnowsTheOldOne() {
        create(account("wang"));
        String token = fixture.tokens.issue(Kind.ACCOUNT, "wang").value();

        directory().changePassword("wang", GOOD_PASSWORD.toCharArray(), "Brand-new-1".toCharArray());

        assertTrue(fixture.tokens.caller(token).isEmpty());
        assertEquals(
                List.of("sign_in_failed "),
                refusals(() ->
                        directory().changePassword("wang", GOOD_PASSWORD.toCharArray(), "Brand-new-2".toCharArray())));
        assertFalse(fixture.audit.records().toString().contains("Brand"));
    }

    @Test
    void refusesThePasswordsOfLateDays() {
        create(account("wang"));
        String[] passwords = {GOOD_PASSWORD, "Brand-new-1", "Brand-new-2", "Brand-new-3", "Brand-new-4", "Brand-new-5"};
        for (int i = 1; i < passwords.length; i++) {
            directory().changePassword("wang", passwords[i - 1].toCharArray(), passwords[i].toCharArray());
        }

        for (int i = 1; i < passwords.length; i++) {
            String before = passwords[i];
            assertEquals(
                    List.of("password_used_before newPassword"),
                    refusals(() ->
                            directory().changePassword("wang", "Brand-new-5".toCharArray(), before.toCharArray())));
        }
        directory().changePassword("wang", "Brand-new-5".toCharArray(), GOOD_PASSWORD.toCharArray());
    }

    @Test
    void aResetLiftsTheLock() {
        create(account("wang"));
        for (int i = 0; i < 5; i++) {
            refusals(() -> directory().changePassword("wang", "Wr0ng-one".toCharArray(), "Brand-new-1".toCharArray()));
        }
        refusals(() -> directory().changePassword("wang", GOOD_PASSWORD.toCharArray(), "Brand-new-1".toCharArray()));

        administrator(() -> directory().resetPassword("wang", "Brand-new-1".toCharArray()));

        directory().changePassword("wang", "Brand-new-1".toCharArray(), "Brand-new-2".toCharArray());
        assertTrue(fixture.audit.actions().contains("account.reset-password"));
    }

    @Test
    void knowsTheRolesItCameWith() {
        List<Role> roles = directory().roles();

        assertEquals(
                List.of(
                        "administrator",
                        "auditor",
                        "department-staff",
                        "department-system",
                        "monitor",
                        "operator",
                        "rating-entrance"),
                roles.stream().map(Role::name).toList());
        assertEquals(List.of("*"), roles.get(0).permissions());
        assertEquals(
                List.of("case.read", "object.read", "rating.submit", "tag.read"),
                roles.get(6).permissions());
    }

    @Test
    void theFirstStartMakesAnAdministratorAndItsPasswordGoesAwayWithTheFirstChange() throws IOException {
        FirstAccount first = new FirstAccount(
                fixture.accounts, fixture.roles, changes(), fixture.hashing, new InitialPassword(folder));
        assertFalse(first.toString().isEmpty());
        Path file = folder.resolve("initial-admin-password");
        String password = Files.readString(file);
        assertEquals(20, password.length());
        assertTrue(fixture.callers.find(Kind.ACCOUNT, "admin").orElseThrow().may("anything.at-all"));

        directory().changePassword("admin", password.toCharArray(), "Brand-new-1".toCharArray());

        assertFalse(Files.exists(file));
    }

    @Test
    void aLaterStartLeavesTheAccountsAlone() {
        create(account("wang"));

        assertFalse(new FirstAccount(
                        fixture.accounts, fixture.roles, changes(), fixture.hashing, new InitialPassword(folder))
                .toString()
                .isEmpty());

        assertTrue(fixture.accounts.find("admin").isEmpty());
        assertFalse(Files.exists(folder.resolve("initial-admin-password")));
    }
}

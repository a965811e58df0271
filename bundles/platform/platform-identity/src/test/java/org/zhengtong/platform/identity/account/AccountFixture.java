package org.zhengtong.platform.identity.account;

import static org.zhengtong.platform.identity.IdentityFixture.GOOD_PASSWORD;

import org.zhengtong.platform.api.identity.Accounts.Account;
import org.zhengtong.platform.identity.IdentityFixture;

/** Accounts for tests of other packages. */
public final class AccountFixture {

    private AccountFixture() {}

    /** Adds an account with {@link IdentityFixture#GOOD_PASSWORD}. */
    public static void add(IdentityFixture fixture, Account account) {
        fixture.accounts.add(account, fixture.hashing.hash(GOOD_PASSWORD.toCharArray()));
    }

    public static void close(IdentityFixture fixture, String name) {
        fixture.accounts.setEnabled(name, false);
    }
}

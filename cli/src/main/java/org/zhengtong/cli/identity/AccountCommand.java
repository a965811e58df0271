package org.zhengtong.cli.identity;

import picocli.CommandLine.Command;

/** {@code zt account}: the accounts of people. */
@Command(
        name = "account",
        subcommands = {AccountList.class, AccountCreate.class, AccountPassword.class})
public final class AccountCommand {}

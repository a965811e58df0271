package org.zhengtong.cli.identity;

import picocli.CommandLine.Command;

/** {@code zt client}: the systems of departments and entrances that may call. */
@Command(
        name = "client",
        subcommands = {ClientList.class, ClientRegister.class, ClientRenewSecret.class})
public final class ClientCommand {}

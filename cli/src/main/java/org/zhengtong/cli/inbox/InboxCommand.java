package org.zhengtong.cli.inbox;

import picocli.CommandLine.Command;

/** {@code zt inbox}: the messages of whoever is signed in. */
@Command(
        name = "inbox",
        subcommands = {InboxList.class, InboxShow.class, InboxRead.class, InboxContact.class})
public final class InboxCommand {}

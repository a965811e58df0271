package org.zhengtong.cli.message;

import picocli.CommandLine.Command;

/** {@code zt message}: what was exchanged, and what became of it. */
@Command(
        name = "message",
        subcommands = {
            MessageList.class,
            MessageShow.class,
            MessageRetry.class,
            MessageDiscard.class,
            MessageReasons.class,
            MessageRetryAll.class,
            MessageDiscardAll.class,
            MessageCorrect.class,
            MessageReplay.class
        })
public final class MessageCommand {}

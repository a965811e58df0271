package org.zhengtong.cli.notice;

import picocli.CommandLine.Command;

/** {@code zt notice}: the texts of messages to people. */
@Command(
        name = "notice",
        subcommands = {NoticeList.class, NoticeShow.class, NoticeReword.class})
public final class NoticeCommand {}

package org.zhengtong.cli.tag;

import picocli.CommandLine.Command;

/** {@code zt tag}: the reasons that a rating can tick. */
@Command(
        name = "tag",
        subcommands = {
            TagList.class,
            TagShow.class,
            TagAdd.class,
            TagReword.class,
            TagEnable.class,
            TagDisable.class,
            TagDelete.class
        })
public final class TagCommand {}

package org.zhengtong.cli.trust;

import picocli.CommandLine.Command;

/** {@code zt trust}: whose signature under a connector counts. */
@Command(
        name = "trust",
        subcommands = {TrustList.class, TrustAdd.class, TrustRemove.class, TrustKey.class})
public final class TrustCommand {}

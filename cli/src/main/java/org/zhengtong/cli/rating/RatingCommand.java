package org.zhengtong.cli.rating;

import picocli.CommandLine.Command;

/** {@code zt rating}: what the people served think of it. */
@Command(
        name = "rating",
        subcommands = {
            RatingSubmit.class,
            RatingFollowUp.class,
            RatingList.class,
            RatingShow.class,
            RatingSummary.class,
            RatingValidate.class
        })
public final class RatingCommand {}

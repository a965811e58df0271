package org.zhengtong.rating.shell;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.platform.shell.api.ZtCommand;
import org.zhengtong.rating.api.RatingCounts;
import org.zhengtong.rating.api.Ratings;

/** Count ratings. */
@Service
@Command(scope = "zt", name = "rating-summary", description = "Count ratings")
@RequiresPermission("rating.read")
public final class RatingSummaryCommand extends ZtCommand {

    @Reference
    private Ratings ratings;

    @Override
    protected void run() {
        print(Table.ofOne(ratings.summary())
                .column("total", RatingCounts::total)
                .column("byLevel", RatingCounts::byLevel)
                .column("byChannel", RatingCounts::byChannel)
                .column("byOrigin", RatingCounts::byOrigin)
                .column("byValidity", RatingCounts::byValidity));
    }
}

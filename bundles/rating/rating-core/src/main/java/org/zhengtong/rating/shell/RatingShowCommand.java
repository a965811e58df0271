package org.zhengtong.rating.shell;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;
import org.zhengtong.rating.api.Ratings;

/** Show a rating. */
@Service
@Command(scope = "zt", name = "rating-show", description = "Show a rating")
@RequiresPermission("rating.read")
public final class RatingShowCommand extends ZtCommand {

    @Argument(index = 0, name = "id", description = "Id of the rating", required = true)
    private String id = "";

    @Reference
    private Ratings ratings;

    @Override
    protected void run() {
        print(RatingTable.of(ratings.get(id)));
    }
}

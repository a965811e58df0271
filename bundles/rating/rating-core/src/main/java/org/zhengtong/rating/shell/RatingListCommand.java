package org.zhengtong.rating.shell;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;
import org.zhengtong.rating.api.Channel;
import org.zhengtong.rating.api.Origin;
import org.zhengtong.rating.api.RatingQuery;
import org.zhengtong.rating.api.Ratings;
import org.zhengtong.rating.api.Validity;

/** List ratings, newest first. */
@Service
@Command(scope = "zt", name = "rating-list", description = "List ratings, newest first")
@RequiresPermission("rating.read")
public final class RatingListCommand extends ZtCommand {

    @Option(name = "--level", description = "1 to 5")
    private int level;

    @Option(name = "--channel", description = "For instance PC")
    private Channel channel;

    @Option(name = "--origin", description = "CHANNEL, DEFAULT or FOLLOW_UP")
    private Origin origin;

    @Option(name = "--validity", description = "VALID or INVALID")
    private Validity validity;

    @Option(name = "--case", description = "Number of the case")
    private String caseNo = "";

    @Option(name = "--department", description = "Credit code of the department")
    private String department = "";

    @Option(name = "--region", description = "Code of a region, with all below it")
    private String region = "";

    @Option(name = "--limit", description = "Number of rows, at most 1,000")
    private int limit = 50;

    @Reference
    private Ratings ratings;

    @Override
    protected void run() {
        RatingQuery query = new RatingQuery(
                LevelOption.of(level),
                Optional.ofNullable(channel),
                Optional.ofNullable(origin),
                Optional.ofNullable(validity),
                caseNo,
                department,
                region,
                Optional.empty(),
                Optional.empty());
        print(RatingTable.of(ratings.find(query, new PageRequest(limit, "")).items()));
    }
}

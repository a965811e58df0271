package org.zhengtong.rating.shell;

import java.util.List;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.rating.api.RatingView;
import org.zhengtong.rating.api.RatingView.RatedTag;

/** How ratings are shown. */
final class RatingTable {

    private RatingTable() {}

    static Table<RatingView> of(List<RatingView> ratings) {
        return columns(Table.of(ratings));
    }

    static Table<RatingView> of(RatingView rating) {
        return columns(Table.ofOne(rating))
                .column("text", RatingView::text)
                .column("objectCode", RatingView::objectCode)
                .column("anonymous", RatingView::anonymous)
                .column("messageId", RatingView::messageId)
                .column(
                        "followUps",
                        one -> one.followUps().stream().map(RatingView::id).toList());
    }

    private static Table<RatingView> columns(Table<RatingView> table) {
        return table.column("id", RatingView::id)
                .column("caseNo", RatingView::caseNo)
                .column("origin", RatingView::origin)
                .column("channel", RatingView::channel)
                .column("level", one -> one.level().value())
                .column("tags", one -> one.tags().stream().map(RatedTag::code).toList())
                .column("ratedAt", RatingView::ratedAt)
                .column("validity", RatingView::validity)
                .column("invalidCode", RatingView::invalidCode);
    }
}

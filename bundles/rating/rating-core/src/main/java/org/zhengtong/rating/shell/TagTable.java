package org.zhengtong.rating.shell;

import java.util.List;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.rating.api.Tag;

/** How tags are shown. */
final class TagTable {

    private TagTable() {}

    static Table<Tag> of(List<Tag> tags) {
        return columns(Table.of(tags));
    }

    static Table<Tag> of(Tag tag) {
        return columns(Table.ofOne(tag)).column("id", Tag::id);
    }

    private static Table<Tag> columns(Table<Tag> table) {
        return table.column("code", Tag::code)
                .column("level", tag -> tag.level().value())
                .column("text", Tag::text)
                .column("aspect", tag -> tag.aspect().code())
                .column("national", Tag::national)
                .column("sets", Tag::sets)
                .column("position", Tag::position)
                .column("enabled", Tag::enabled);
    }
}

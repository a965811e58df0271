package org.zhengtong.rating.shell;

import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.shell.api.ZtCompleter;
import org.zhengtong.rating.api.Tag;
import org.zhengtong.rating.api.TagQuery;
import org.zhengtong.rating.api.Tags;

/** Completes codes of tags. */
@Service
public final class TagCompleter extends ZtCompleter {

    @Reference
    private Tags tags;

    public TagCompleter() {
        super("tag.read");
    }

    @Override
    protected List<String> ids() {
        return tags.find(new TagQuery(Optional.empty(), "", Optional.empty())).stream()
                .map(Tag::code)
                .toList();
    }
}

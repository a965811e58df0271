package org.zhengtong.rating.app;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.rating.domain.TagSnapshot;

/** All tags in memory; a change on another node is seen within seconds. */
@Component(service = TagCatalogue.class)
public final class TagCatalogue {

    private static final Duration REFRESH = Duration.ofSeconds(5);
    private static final String ALL = "";

    private final LoadingCache<String, TagSnapshot> cache;

    @Activate
    public TagCatalogue(@Reference Transactions transactions, @Reference TagStore store) {
        cache = Caffeine.newBuilder().expireAfterWrite(REFRESH).build(key -> transactions.required(store::load));
    }

    TagSnapshot present() {
        return cache.get(ALL);
    }

    void refresh() {
        cache.invalidateAll();
    }
}

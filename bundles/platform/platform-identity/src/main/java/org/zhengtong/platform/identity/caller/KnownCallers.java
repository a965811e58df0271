package org.zhengtong.platform.identity.caller;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Caller.Kind;

/** Callers with their permissions and scopes. A change counts at once on its own node, within ten seconds on others. */
@Component(service = KnownCallers.class)
public final class KnownCallers {

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int MOST = 20_000;

    private final LoadingCache<Key, Optional<Caller>> cache;

    @Activate
    public KnownCallers(
            @Reference(target = "(kind=ACCOUNT)") CallerSource accounts,
            @Reference(target = "(kind=CLIENT)") CallerSource clients) {
        this.cache = Caffeine.newBuilder()
                .expireAfterWrite(FRESH)
                .maximumSize(MOST)
                .build(key -> (key.kind() == Kind.ACCOUNT ? accounts : clients).find(key.id()));
    }

    /** Empty if the caller is unknown or closed. */
    public Optional<Caller> find(Kind kind, String id) {
        return cache.get(new Key(kind, id));
    }

    public void forget(Kind kind, String id) {
        cache.invalidate(new Key(kind, id));
    }

    private record Key(Kind kind, String id) {}
}

package org.zhengtong.rating.app;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.rating.api.ObjectType;
import org.zhengtong.rating.api.RatingObject;
import org.zhengtong.rating.api.RatingObjects;

/** Rating objects: our own from the store, departments and staff from the organisation. */
@Component
public final class ObjectsService implements RatingObjects {

    private static final Duration REFRESH = Duration.ofSeconds(10);
    private static final int CACHED = 10_000;

    private final Transactions transactions;
    private final ObjectStore store;
    private final OrganisationObjects organisation;
    private final ObjectChecks checks;
    private final AuditLog audit;
    private final LoadingCache<String, Optional<RatingObject>> cache;

    @Activate
    public ObjectsService(
            @Reference Transactions transactions,
            @Reference ObjectStore store,
            @Reference OrganisationObjects organisation,
            @Reference ObjectChecks checks,
            @Reference AuditLog audit) {
        this.transactions = transactions;
        this.store = store;
        this.organisation = organisation;
        this.checks = checks;
        this.audit = audit;
        this.cache = Caffeine.newBuilder()
                .maximumSize(CACHED)
                .expireAfterWrite(REFRESH)
                .build(this::load);
    }

    private Optional<RatingObject> load(String code) {
        return transactions.required(() -> store.find(code)).or(() -> organisation.find(code));
    }

    @Override
    public Optional<RatingObject> find(String code) {
        return cache.get(code);
    }

    @Override
    public Page<RatingObject> find(Optional<ObjectType> type, PageRequest page) {
        if (type.filter(ObjectType::isOrganisation).isPresent()) {
            return organisation.find(type.get(), page);
        }
        List<RatingObject> rows = transactions.required(() -> store.find(type, page));
        return Page.of(rows, page.limit(), RatingObject::code);
    }

    @Override
    public RatingObject add(NewObject added) {
        RatingObject object = checks.check(added);
        return Repeats.whenInConflict(transactions, () -> {
            if (store.find(object.code()).isPresent()
                    || organisation.find(object.code()).isPresent()) {
                throw new RefusedException(CommonRefusal.ALREADY_EXISTS, "code", object.code());
            }
            store.insert(List.of(object));
            audit.record(AuditEvent.done(
                    "object.edit",
                    "object",
                    object.code(),
                    Map.of("type", object.type().name())));
            transactions.afterCommit(() -> cache.invalidate(object.code()));
            return object;
        });
    }
}

package org.zhengtong.platform.organisation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.organisation.Department;
import org.zhengtong.platform.api.organisation.Departments;
import org.zhengtong.platform.api.organisation.ItemCode;
import org.zhengtong.platform.api.organisation.ServiceItem;
import org.zhengtong.platform.api.organisation.ServiceItems;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusals;

/** Service items behind a bounded cache; other nodes see a change within a minute. */
@Component
public final class ItemDirectory implements ServiceItems {

    private static final int CACHED = 50_000;
    private static final int CODES_PER_QUERY = 1_000;
    private static final Duration REFRESH = Duration.ofMinutes(1);
    private static final Set<String> PROJECT_TYPES = Set.of("1", "2");
    private static final Set<String> LIMIT_UNITS = Set.of("0", "1", "2", "3");

    private final Transactions transactions;
    private final ItemStore store;
    private final Departments departments;
    private final AuditLog audit;

    /** Unknown codes are kept as empty, so that a flood of them does not reach the database. */
    private final LoadingCache<String, Optional<ServiceItem>> cache;

    @Activate
    public ItemDirectory(
            @Reference Transactions transactions,
            @Reference ItemStore store,
            @Reference Departments departments,
            @Reference AuditLog audit) {
        this.transactions = transactions;
        this.store = store;
        this.departments = departments;
        this.audit = audit;
        this.cache = Caffeine.newBuilder()
                .maximumSize(CACHED)
                .expireAfterWrite(REFRESH)
                .build(new ItemLoader());
    }

    @Override
    public Optional<ServiceItem> find(String code) {
        return Optional.ofNullable(findAll(List.of(code)).get(code));
    }

    @Override
    public Map<String, ServiceItem> findAll(Collection<String> codes) {
        Set<String> wanted = new HashSet<>();
        codes.stream().filter(ItemCode::isValid).forEach(code -> {
            wanted.add(code);
            wanted.add(new ItemCode(code).implementationCode());
        });
        Map<String, Optional<ServiceItem>> loaded = cache.getAll(wanted);
        Map<String, ServiceItem> found = new HashMap<>();
        for (String code : codes) {
            entry(loaded, code).ifPresent(item -> found.put(code, item));
        }
        return found;
    }

    @Override
    public Page<ServiceItem> search(String departmentCode, String name, PageRequest page) {
        return Page.of(store.search(departmentCode, name, page), page.limit(), ServiceItem::code);
    }

    @Override
    public ServiceItem save(ServiceItem item) {
        check(item);
        String departmentCode = new ItemCode(item.code()).departmentCode();
        Department department = departments.find(departmentCode).orElseThrow();
        EditGuard.require(department.regionCode(), department.path());
        transactions.run(() -> {
            store.save(item);
            audit.record(AuditEvent.done("item.edit", "item", item.code(), Map.of("name", item.name())));
        });
        cache.invalidate(item.code());
        return item;
    }

    private static Optional<ServiceItem> entry(Map<String, Optional<ServiceItem>> loaded, String code) {
        if (!ItemCode.isValid(code)) {
            return Optional.empty();
        }
        return loaded.getOrDefault(code, Optional.empty())
                .or(() -> loaded.getOrDefault(new ItemCode(code).implementationCode(), Optional.empty()));
    }

    private void check(ServiceItem item) {
        Refusals refusals = new Refusals()
                .required("name", item.name(), 1_000)
                .optional("theme", item.theme(), 100)
                .oneOf("projectType", item.projectType(), PROJECT_TYPES)
                .oneOf("limitUnit", item.limitUnit(), LIMIT_UNITS);
        if (!ItemCode.isValid(item.code())) {
            refusals.add(CommonRefusal.INVALID_FORMAT, "code", "31 位实施编码或 33 位业务办理项编码");
            refusals.throwIfAny();
        }
        String departmentCode = new ItemCode(item.code()).departmentCode();
        if (departments.find(departmentCode).isEmpty()) {
            refusals.add(CommonRefusal.DEPARTMENT_UNKNOWN, "code", departmentCode);
        }
        if (item.anticipateDays() < 0 || item.promiseDays() < 0) {
            refusals.add(CommonRefusal.OUT_OF_RANGE, "promiseDays", 0, Integer.MAX_VALUE);
        }
        refusals.throwIfAny();
    }

    /** Loads what is missing in one query per thousand codes. */
    private final class ItemLoader
            implements com.github.benmanes.caffeine.cache.CacheLoader<String, Optional<ServiceItem>> {

        @Override
        public Optional<ServiceItem> load(String code) {
            return store.find(List.of(code)).stream().findFirst();
        }

        @Override
        public Map<String, Optional<ServiceItem>> loadAll(Set<? extends String> codes) {
            Map<String, Optional<ServiceItem>> loaded = new HashMap<>();
            codes.forEach(code -> loaded.put(code, Optional.empty()));
            List<String> wanted = List.copyOf(codes);
            for (int from = 0; from < wanted.size(); from += CODES_PER_QUERY) {
                List<String> part = wanted.subList(from, Math.min(wanted.size(), from + CODES_PER_QUERY));
                store.find(part).forEach(item -> loaded.put(item.code(), Optional.of(item)));
            }
            return loaded;
        }
    }
}

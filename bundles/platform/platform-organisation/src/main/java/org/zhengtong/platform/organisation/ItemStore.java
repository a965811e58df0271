package org.zhengtong.platform.organisation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.organisation.ServiceItem;

/** Rows of service items. Seeds them when there are none. */
@Component(service = ItemStore.class)
public final class ItemStore {

    private final Transactions transactions;
    private final EntityManagerFactory unit;

    @Activate
    public ItemStore(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=organisation)") EntityManagerFactory unit,
            @Reference(target = "(schema=organisation)") SchemaReady ready) {
        this.transactions = transactions;
        this.unit = unit;
        transactions.run(this::seedWhenEmpty);
    }

    /** @param codes at most 2,000 */
    List<ServiceItem> find(Collection<String> codes) {
        return transactions.required(() -> entities()
                .createQuery("select i from ItemEntity i where i.code in :codes", ItemEntity.class)
                .setParameter("codes", codes)
                .getResultStream()
                .map(ItemEntity::toItem)
                .toList());
    }

    /** One row more than the page holds, when there is one. */
    List<ServiceItem> search(String departmentCode, String name, PageRequest page) {
        return transactions.required(() -> {
            StringBuilder query = new StringBuilder("select i from ItemEntity i where i.code > :cursor");
            if (!departmentCode.isEmpty()) {
                query.append(" and i.departmentCode = :department");
            }
            if (!name.isEmpty()) {
                query.append(" and locate(:name, i.name) > 0");
            }
            TypedQuery<ItemEntity> typed = entities()
                    .createQuery(query.append(" order by i.code").toString(), ItemEntity.class)
                    .setParameter("cursor", page.cursor())
                    .setMaxResults(page.limit() + 1);
            if (!departmentCode.isEmpty()) {
                typed.setParameter("department", departmentCode);
            }
            if (!name.isEmpty()) {
                typed.setParameter("name", name);
            }
            return typed.getResultStream().map(ItemEntity::toItem).toList();
        });
    }

    void save(ServiceItem item) {
        ItemEntity known = entities().find(ItemEntity.class, item.code());
        if (known == null) {
            entities().persist(new ItemEntity(item));
        } else {
            known.fill(item);
        }
    }

    private EntityManager entities() {
        return transactions.entityManager(unit);
    }

    private void seedWhenEmpty() {
        Sql sql = transactions.sql();
        if (sql.count("select count(*) from org_item") > 0) {
            return;
        }
        Instant now = Instant.now();
        List<Object[]> rows = SeedFile.read("items.csv").stream()
                .map(values -> new Object[] {
                    values[0],
                    values[0].substring(0, 18),
                    values[1],
                    values[2],
                    values[3],
                    Integer.valueOf(values[4]),
                    Integer.valueOf(values[5]),
                    values[6],
                    true,
                    now,
                    now,
                    1L
                })
                .toList();
        sql.batch(
                "insert into org_item (code, department_code, name, theme, project_type, anticipate_days, promise_days,"
                        + " limit_unit, enabled, created_at, updated_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }
}

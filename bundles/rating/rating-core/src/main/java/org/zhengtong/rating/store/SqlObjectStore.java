package org.zhengtong.rating.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.identity.Scopes;
import org.zhengtong.rating.api.ObjectType;
import org.zhengtong.rating.api.RatingObject;
import org.zhengtong.rating.app.ObjectStore;

/** Rating objects by plain SQL. Installs the packaged ones when there are none. */
@Component
public final class SqlObjectStore implements ObjectStore {

    private static final String SELECT =
            "select o.code, o.object_type, o.name, o.region_code, o.department_code, o.enabled from rating_object o ";
    private static final Scopes.Filter ALL = new Scopes.Filter("1 = 1", List.of());

    private final Transactions transactions;

    @Activate
    public SqlObjectStore(
            @Reference Transactions transactions, @Reference(target = "(schema=rating)") SchemaReady ready) {
        this.transactions = transactions;
        Seeding.whenEmpty(transactions, "rating_object", () -> insert(packaged()));
    }

    private static List<RatingObject> packaged() {
        return PackagedFile.read("objects.csv").stream()
                .map(values -> new RatingObject(
                        values[0], ObjectType.valueOf(values[1]), values[2], values[3], values[4], true))
                .toList();
    }

    @Override
    public Optional<RatingObject> find(String code) {
        return transactions.sql().first(SELECT + "where o.code = ?", SqlObjectStore::read, code);
    }

    @Override
    public List<RatingObject> find(Optional<ObjectType> type, PageRequest page) {
        Conditions conditions =
                new Conditions(ALL).and("o.object_type = ?", type).andUnlessEmpty("o.code > ?", page.cursor());
        return transactions
                .sql()
                .query(
                        SELECT + "where " + conditions.sql() + " order by o.code fetch first " + (page.limit() + 1)
                                + " rows only",
                        SqlObjectStore::read,
                        conditions.parameters());
    }

    @Override
    public void insert(List<RatingObject> objects) {
        Instant now = Instant.now();
        List<Object[]> rows = objects.stream()
                .map(object -> new Object[] {
                    object.code(),
                    object.type(),
                    object.name(),
                    object.regionCode(),
                    object.departmentCode(),
                    object.enabled(),
                    now,
                    now
                })
                .toList();
        transactions
                .sql()
                .batch(
                        "insert into rating_object (code, object_type, name, region_code, department_code, enabled,"
                                + " created_at, updated_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, 0)",
                        rows);
    }

    private static RatingObject read(Row row) {
        return new RatingObject(
                row.text("code"),
                ObjectType.valueOf(row.text("object_type")),
                row.text("name"),
                row.text("region_code"),
                row.text("department_code"),
                row.flag("enabled"));
    }
}

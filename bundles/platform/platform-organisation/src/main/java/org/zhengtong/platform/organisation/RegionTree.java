package org.zhengtong.platform.organisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.identity.Scope;
import org.zhengtong.platform.api.organisation.Region;
import org.zhengtong.platform.api.organisation.RegionCode;
import org.zhengtong.platform.api.organisation.Regions;

/** All regions in memory: about a thousand rows that change once a year. A subtree is one range of the sorted codes. */
@Component
public final class RegionTree implements Regions {

    private final NavigableMap<String, Region> byCode;

    @Activate
    public RegionTree(
            @Reference Transactions transactions, @Reference(target = "(schema=organisation)") SchemaReady ready) {
        byCode = transactions.required(() -> {
            seedWhenEmpty(transactions.sql());
            return load(transactions.sql());
        });
    }

    @Override
    public Optional<Region> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    @Override
    public List<Region> subtree(String rootCode, int maxLevel) {
        if (!rootCode.equals(Scope.EVERYWHERE.regionCode()) && !byCode.containsKey(rootCode)) {
            return List.of();
        }
        String prefix = new RegionCode(rootCode).prefix();
        return byCode.subMap(prefix, prefix + Character.MAX_VALUE).values().stream()
                .filter(region -> region.level() <= maxLevel)
                .toList();
    }

    @Override
    public List<Region> path(String code) {
        List<Region> path = new ArrayList<>();
        for (Region region = byCode.get(code); region != null; region = byCode.get(region.parentCode())) {
            path.add(region);
        }
        Collections.reverse(path);
        return path;
    }

    private static void seedWhenEmpty(Sql sql) {
        if (sql.count("select count(*) from org_region") > 0) {
            return;
        }
        List<Object[]> rows = SeedFile.read("regions.csv").stream()
                .map(values -> new Object[] {values[0], values[1], Integer.valueOf(values[2]), values[3]})
                .toList();
        sql.batch("insert into org_region (code, name, region_level, parent_code) values (?, ?, ?, ?)", rows);
    }

    private static NavigableMap<String, Region> load(Sql sql) {
        NavigableMap<String, Region> regions = new TreeMap<>();
        sql.query(
                        "select code, name, region_level, parent_code from org_region",
                        row -> new Region(
                                row.text("code"),
                                row.text("name"),
                                row.number("region_level"),
                                row.textOrEmpty("parent_code")))
                .forEach(region -> regions.put(region.code(), region));
        return regions;
    }
}

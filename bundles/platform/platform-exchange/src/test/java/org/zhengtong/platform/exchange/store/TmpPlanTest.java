package org.zhengtong.platform.exchange.store;
import java.time.*; import java.util.*; import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.data.*; import org.zhengtong.platform.api.exchange.*; import org.zhengtong.platform.api.exchange.Messages.*;
import org.zhengtong.platform.testkit.*;
import static org.zhengtong.platform.exchange.testing.Fixtures.*;
class TmpPlanTest {
  @Test void plan() {
    try (TestDatabase db = TestDatabase.open(DatabaseKind.POSTGRESQL)) {
      Transactions tx = db.apply("db/exchange.xml").transactions();
      OutboxStore o = new OutboxStore(tx, db.ready()); RelayStore r = new RelayStore(tx, db.ready()); DeliveryStore d = new DeliveryStore(tx, db.ready());
      new ConnectorStore(tx, db.ready()).register("province", Set.of(FINISHED), "1");
      RelayLease lease = new RelayLease("n", Duration.ofMinutes(1));
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < 20; i++) { List<NewMessage> m = numbered(1000, 97); m.forEach(x -> ids.add(x.id())); tx.run(() -> o.insert(m, () -> {})); }
      long t = System.nanoTime(); Claim c; int n = 0;
      while (!(c = r.claim(lease, 500)).isEmpty()) { long a = System.nanoTime(); r.settle(c); n++; if (n % 8 == 0) System.out.println("settle " + (System.nanoTime()-a)/1000000); }
      System.out.println("RELAY ms " + (System.nanoTime()-t)/1000000);
      t = System.nanoTime();
      for (int i = 0; i < 20000; i += 100) { List<String> b = ids.subList(i, i+100); long a = System.nanoTime(); d.settled("province", b); long a2 = System.nanoTime();
        tx.run(() -> d.record("province", b.stream().map(x -> new DeliveryChange(x, DeliveryState.DELIVERED, "r", "")).toList()));
        if (i % 2000 == 0) System.out.println(i + " settled " + (a2-a)/1000000 + " record " + (System.nanoTime()-a2)/1000000); }
      System.out.println("DELIVERY ms " + (System.nanoTime()-t)/1000000);
      tx.run(() -> { 
        for (String q : List.of("explain analyze update exchange_delivery set state = 'DELIVERED', attempts = attempts + 1, reference = '', reason = '', changed_at = localtimestamp where message_id = '" + ids.get(9000) + "' and connector = 'province'",
           "explain analyze update exchange_message set relayed_at = localtimestamp where id = '" + ids.get(9000) + "'"))
        tx.sql().query(q, row -> row.text("QUERY PLAN")).forEach(System.out::println); });
    }
  }
}

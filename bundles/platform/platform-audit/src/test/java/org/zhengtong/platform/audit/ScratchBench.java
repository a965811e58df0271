package org.zhengtong.platform.audit;
import java.util.*; import java.util.stream.*;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.testkit.*;
@EveryDatabase
class ScratchBench {
    final AuditFixture audit; final TestDatabase db;
    ScratchBench(TestDatabase database) { db = database; audit = new AuditFixture(database); }
    @Test void bench() {
        for (int round = 0; round < 3; round++) {
            long t = System.nanoTime();
            for (int i = 0; i < 5000; i++) audit.record("C" + i);
            System.out.printf("BENCH %s single %.0f/s%n", db, 5000 / ((System.nanoTime() - t) / 1e9));
            t = System.nanoTime();
            for (int k = 0; k < 10; k++) audit.log.recordAll(IntStream.range(0, 2000).mapToObj(i -> AuditFixture.submitted("C" + i)).toList());
            System.out.printf("BENCH %s bulk %.0f/s%n", db, 20000 / ((System.nanoTime() - t) / 1e9));
            t = System.nanoTime(); audit.seal();
            System.out.printf("BENCH %s seal %.0f/s%n", db, 25000 / ((System.nanoTime() - t) / 1e9));
            if (round == 1) for (String ix : List.of("time","caller","action","object","class","outcome")) audit.update("drop index ix_audit_entry_" + ix);
        }
        long t = System.nanoTime(); System.out.println("BENCH " + audit.log.verify()); System.out.printf("BENCH %s verify %.0f/s%n", db, 75000 / ((System.nanoTime() - t) / 1e9));
    }
}

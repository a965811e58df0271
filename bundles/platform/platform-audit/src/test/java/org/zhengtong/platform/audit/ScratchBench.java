package org.zhengtong.platform.audit;
import java.util.*; import java.util.stream.*;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.testkit.*;
@EveryDatabase
class ScratchBench {
    final AuditFixture audit; final TestDatabase db;
    ScratchBench(TestDatabase database) { db = database; audit = new AuditFixture(database); }
    @Test void bench() {
        for (int k = 0; k < 30; k++) audit.log.recordAll(IntStream.range(0, 2000).mapToObj(i -> AuditFixture.submitted("C" + i)).toList());
        audit.seal();
        for (int r = 0; r < 2; r++) {
        var head = audit.transactions.required(audit.chain::head);
        long t = System.nanoTime(); 
        audit.transactions.required(() -> audit.chain.waiting(head)); System.out.printf("BENCH waiting %.2f s%n", (System.nanoTime() - t) / 1e9); t = System.nanoTime();
        audit.transactions.required(() -> audit.chain.firstIntruder(head)); System.out.printf("BENCH intruder %.2f s%n", (System.nanoTime() - t) / 1e9); t = System.nanoTime();
        audit.transactions.required(() -> audit.chain.lastLink()); System.out.printf("BENCH lastlink %.2f s%n", (System.nanoTime() - t) / 1e9); t = System.nanoTime();
        audit.transactions.required(() -> audit.chain.links(1, 1000)); System.out.printf("BENCH links %.2f s%n", (System.nanoTime() - t) / 1e9); t = System.nanoTime();
        audit.transactions.required(() -> audit.chain.links(50001, 51000)); System.out.printf("BENCH links %.2f s%n", (System.nanoTime() - t) / 1e9); t = System.nanoTime();
        audit.log.find(AuditFixture.EVERYTHING, new org.zhengtong.platform.api.data.PageRequest(50, "")); System.out.printf("BENCH find all %.3f s%n", (System.nanoTime() - t) / 1e9); t = System.nanoTime();
        audit.log.find(new org.zhengtong.platform.api.audit.AuditLog.AuditQuery("", "", "case", "C77", null, null, null, null), new org.zhengtong.platform.api.data.PageRequest(50, "")); System.out.printf("BENCH find object %.3f s%n", (System.nanoTime() - t) / 1e9); t = System.nanoTime();
        audit.log.find(new org.zhengtong.platform.api.audit.AuditLog.AuditQuery("", "rating.submit", "", "", null, null, null, null), new org.zhengtong.platform.api.data.PageRequest(50, "")); System.out.printf("BENCH find action %.3f s%n", (System.nanoTime() - t) / 1e9); t = System.nanoTime();
        audit.seal(); System.out.printf("BENCH idle seal %.4f s%n", (System.nanoTime() - t) / 1e9); t = System.nanoTime();
        System.out.println("BENCH " + audit.log.verify()); System.out.printf("BENCH %s verify %.0f/s%n", db, 60000 / ((System.nanoTime() - t) / 1e9));
        }
    }
}

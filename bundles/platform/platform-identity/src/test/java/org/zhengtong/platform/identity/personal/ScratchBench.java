package org.zhengtong.platform.identity.personal;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.identity.*;
import org.zhengtong.platform.identity.secret.*;
class ScratchBench {
    @Test void bench() {
        var p = new Sm4PersonalData(PersonalKey.random()); String c = p.encrypt("230602199001010016"); int n = 300000;
        String msg = "{\"a\":\"" + c + "\",\"b\":\"" + p.encrypt("13812345678") + "\",\"c\":\"" + p.encrypt("张三") + "\",\"pad\":\"" + "x".repeat(1500) + "\"}";
        for (int r = 0; r < 3; r++) {
            long t = System.nanoTime(); for (int i = 0; i < n; i++) p.encrypt("230602199001010016"); System.out.printf("BENCH enc %.2f us%n", (System.nanoTime() - t) / 1e3 / n);
            t = System.nanoTime(); for (int i = 0; i < n; i++) p.decrypt(c); System.out.printf("BENCH dec %.2f us%n", (System.nanoTime() - t) / 1e3 / n);
            t = System.nanoTime(); for (int i = 0; i < n; i++) p.digest("230602199001010016"); System.out.printf("BENCH digest %.2f us%n", (System.nanoTime() - t) / 1e3 / n);
            t = System.nanoTime(); for (int i = 0; i < n / 10; i++) p.revealAll(msg); System.out.printf("BENCH reveal 3 values in 1.8 kB %.2f us%n", (System.nanoTime() - t) / 1e3 / (n / 10));
        }
        var h = new PasswordHashing(Configs.defaults(PasswordConfig.class));
        for (int i = 0; i < 12; i++) { long t = System.nanoTime(); h.matches("Str0ng-enough".toCharArray(), h.decoy()); System.out.printf("BENCH argon2 %.0f ms%n", (System.nanoTime() - t) / 1e6); }
    }
}

package org.zhengtong.platform.identity.personal;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/** Objects that are dear to make and not thread-safe: as many as were ever used at the same time. */
final class Pool<T> {

    private final Queue<T> idle = new ConcurrentLinkedQueue<>();
    private final Supplier<T> maker;

    Pool(Supplier<T> maker) {
        this.maker = maker;
    }

    /** An object that a failure left half-way is not used again. */
    <R> R use(Function<T, R> work) {
        T taken = idle.poll();
        T object = taken == null ? maker.get() : taken;
        R result = work.apply(object);
        idle.offer(object);
        return result;
    }
}

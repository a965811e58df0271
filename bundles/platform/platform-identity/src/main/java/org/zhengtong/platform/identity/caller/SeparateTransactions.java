package org.zhengtong.platform.identity.caller;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Transactions;

/**
 * Work that must stand even if the caller's transaction is rolled back: a failed sign-in has to be counted though the call
 * is refused. A transaction hangs on its thread, so the work is done on another one.
 */
@Component(service = SeparateTransactions.class)
public final class SeparateTransactions {

    private final Transactions transactions;
    private final AtomicInteger threads = new AtomicInteger();
    private final ExecutorService others = Executors.newCachedThreadPool(this::thread);

    @Activate
    public SeparateTransactions(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Deactivate
    public void close() {
        others.shutdown();
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "zhengtong-sign-in-" + threads.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    /** Waits for the work. What it throws is thrown here. */
    public <T> T run(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(() -> transactions.required(work), others)
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}

package dev.stoa.benchmark;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/** So many clients, each doing one thing after another, as fast as it goes or at a rate. */
final class Clients {

    private Clients() {}

    /**
     * @param perSecond
     *            all clients together, 0 for no limit
     * @return how many were done
     */
    static long run(int clients, Duration time, double perSecond, IntConsumer work) {
        var done = new LongAdder();
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < clients; i++) {
                int client = i;
                threads.submit(() -> {
                    for (long n = 0; System.nanoTime() < end; n++) {
                        work.accept(client);
                        done.increment();
                        pace(begun, n + 1, clients, perSecond);
                    }
                });
            }
        }
        return done.sum();
    }

    private static void pace(long begun, long next, int clients, double perSecond) {
        if (perSecond > 0) {
            long due = begun + (long) (next * clients / perSecond * 1e9);
            LockSupport.parkNanos(due - System.nanoTime());
        }
    }
}

package dev.stoa.kernel.internal.processor;

import java.time.Duration;

/**
 * Lets a busy worker begin a batch only so often. The work that comes meanwhile goes into the same transaction, with
 * the same statements for the lock, the queue and its completion.
 */
final class Pace {

    private static final int MANY = 4;

    private final long shortest;
    private long begun = System.nanoTime();
    private int applied;

    Pace(Duration shortest) {
        this.shortest = shortest.toNanos();
    }

    void begin() {
        begun = System.nanoTime();
        applied = 0;
    }

    void applied(int number) {
        applied += number;
    }

    /** Waits until the next batch may begin: at once where the last one had little to do. */
    void keep() throws InterruptedException {
        long left = begun + shortest - System.nanoTime();
        if (applied >= MANY && left > 0) {
            Thread.sleep(Duration.ofNanos(left));
        }
    }
}

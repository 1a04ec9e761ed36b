package dev.stoa.kernel.internal.graphql;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Until when a request may wait and read. */
record RequestDeadline(long nanoTime) {

    /** That of the request which the current thread reads for. */
    static final ScopedValue<RequestDeadline> CURRENT = ScopedValue.newInstance();

    static RequestDeadline in(Duration time) {
        return new RequestDeadline(System.nanoTime() + time.toNanos());
    }

    /**
     * What is left.
     *
     * @throws DeadlinePassed
     *             when nothing is
     */
    long remainingMillis() {
        long remaining = TimeUnit.NANOSECONDS.toMillis(nanoTime - System.nanoTime());
        if (remaining <= 0) {
            throw new DeadlinePassed();
        }
        return remaining;
    }

    void acquire(Semaphore places) throws InterruptedException {
        if (!places.tryAcquire(remainingMillis(), TimeUnit.MILLISECONDS)) {
            throw new DeadlinePassed();
        }
    }
}

package dev.stoa.kernel.internal.processor;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** What a worker is woken for. Several signals count as one; none is lost. */
final class Signals {

    private final Semaphore rung = new Semaphore(0);
    private final AtomicBoolean events = new AtomicBoolean();
    private final AtomicBoolean retries = new AtomicBoolean();
    private final AtomicBoolean inputs = new AtomicBoolean();

    /** What there may be. */
    record Woken(boolean forEvents, boolean forRetries, boolean forInputs) {

        static final Woken FOR_EVERYTHING = new Woken(true, true, true);
        static final Woken FOR_NOTHING = new Woken(false, false, false);

        Woken and(Woken other) {
            return new Woken(forEvents || other.forEvents, forRetries || other.forRetries,
                    forInputs || other.forInputs);
        }

        boolean isForNothing() {
            return equals(FOR_NOTHING);
        }
    }

    void everything() {
        retries.set(true);
        inputs.set(true);
        forEvents();
    }

    void forEvents() {
        events.set(true);
        rung.release();
    }

    void forRetries() {
        retries.set(true);
        rung.release();
    }

    void forInputs() {
        inputs.set(true);
        rung.release();
    }

    /** Waits for a signal or for the time to pass. */
    Woken await(Duration atMost) throws InterruptedException {
        if (rung.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            rung.drainPermits();
        }
        return new Woken(events.getAndSet(false), retries.getAndSet(false), inputs.getAndSet(false));
    }
}

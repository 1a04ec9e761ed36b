package dev.stoa.kernel.internal.consistency;

import java.time.Duration;

/** The time that a request may wait in all. Waits beside each other count once. */
final class WaitBudget {

    private final long granted;
    private long spent;
    private long since;
    private int waiting;

    WaitBudget(Duration granted) {
        this.granted = granted.toNanos();
    }

    /** Begins a wait and tells how long it may be. */
    synchronized Duration begin() {
        long now = System.nanoTime();
        if (waiting++ == 0) {
            since = now;
        }
        return Duration.ofNanos(Math.max(0, granted - spent - (now - since)));
    }

    synchronized void end() {
        if (--waiting == 0) {
            spent += System.nanoTime() - since;
        }
    }
}

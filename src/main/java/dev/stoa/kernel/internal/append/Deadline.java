package dev.stoa.kernel.internal.append;

import java.time.Duration;

/** A point on this JVM's clock up to which somebody waits. */
public record Deadline(long nanoTime) {

    public static Deadline after(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    /** Nanoseconds until then; not positive when it has passed. */
    public long remaining() {
        return nanoTime - System.nanoTime();
    }

    public boolean hasPassed() {
        return remaining() <= 0;
    }
}

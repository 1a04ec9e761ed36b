package dev.stoa.kernel.internal.processor;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;

/** Repeats what fails only because a lock did not come in time. */
final class Retry {

    private static final long PAUSE_MILLIS = 20;

    private Retry() {}

    static <T> @Nullable T onLockTimeout(int tries, Supplier<@Nullable T> work) {
        for (int i = 1;; i++) {
            try {
                return work.get();
            } catch (PessimisticLockingFailureException busy) {
                if (i == tries) {
                    throw busy;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a lock", stopped);
        }
    }
}

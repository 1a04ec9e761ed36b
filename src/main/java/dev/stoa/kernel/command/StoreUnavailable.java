package dev.stoa.kernel.command;

import org.jspecify.annotations.Nullable;

/** The event store could not be reached; nothing was appended. Try again later. */
public class StoreUnavailable extends RuntimeException {

    public StoreUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

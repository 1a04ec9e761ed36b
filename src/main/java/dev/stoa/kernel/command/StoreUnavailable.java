package dev.stoa.kernel.command;

/** The event store could not be reached; nothing was appended. Try again later. */
public class StoreUnavailable extends RuntimeException {

    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}

package dev.stoa.kernel.command;

/** A command was not answered in time. It may still have been appended; repeat it with the same idempotency key. */
public class CommandTimeout extends RuntimeException {

    public CommandTimeout(String message) {
        super(message);
    }
}

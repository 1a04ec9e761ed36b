package dev.stoa.kernel.command;

/** The idempotency key was used before, with another command. Use a new key for a new wish. */
public record IdempotencyKeyReused(String idempotencyKey) implements Rejection {

    @Override
    public String message() {
        return "The idempotency key \"%s\" was already used for a different command. Use a new key."
                .formatted(idempotencyKey);
    }
}

package dev.stoa.kernel.command;

import org.jspecify.annotations.Nullable;

/**
 * What a client may ask of any command.
 *
 * @param idempotencyKey
 *            1 to 200 characters; the same key and command give the stored receipt again
 * @param expectedVersion
 *            the version that the stream must have; null decides on whatever is there
 * @param dryRun
 *            decide and report, append nothing
 */
public record CommandOptions(@Nullable String idempotencyKey, @Nullable Integer expectedVersion,
        @Nullable Boolean dryRun) {

    public static final CommandOptions NONE = new CommandOptions(null, null, null);

    public static CommandOptions idempotent(String key) {
        return new CommandOptions(key, null, null);
    }

    public boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }
}

package dev.stoa.ecommerce.imports.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as far as it is done.
 *
 * @param name
 *            as the client chose it
 * @param actor
 *            who began it, and alone goes on with it
 * @param finishedAt
 *            when its last line was done; null before
 * @param lines
 *            the last line that is done
 * @param heldUntil
 *            until when a request has it for itself; null where none has
 */
public record Run(String name, UUID runId, String kind, String actor, Instant begunAt, Instant updatedAt,
        @Nullable Instant finishedAt, long lines, Digest digest, Counts counts, @Nullable Instant heldUntil) {

    /** Of how many lines became what. */
    public record Counts(long applied, long unchanged, long refused, long invalid) {

        public static final Counts NONE = new Counts(0, 0, 0, 0);

        public Counts plus(Status status) {
            return switch (status) {
                case APPLIED -> new Counts(applied + 1, unchanged, refused, invalid);
                case UNCHANGED -> new Counts(applied, unchanged + 1, refused, invalid);
                case REFUSED -> new Counts(applied, unchanged, refused + 1, invalid);
                case INVALID -> new Counts(applied, unchanged, refused, invalid + 1);
            };
        }
    }
}

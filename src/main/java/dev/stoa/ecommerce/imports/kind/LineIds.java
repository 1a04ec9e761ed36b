package dev.stoa.ecommerce.imports.kind;

import dev.stoa.ecommerce.imports.report.Run;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/** Ids of things that come to be by an import: UUIDs of version 7 that are the same whenever they are asked for. */
final class LineIds {

    private static final long RANDOM_OF_HIGH = 0xfffL;
    private static final long RANDOM_OF_LOW = 0x3fffffffffffffffL;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    private LineIds() {}

    static UUID of(Run run, long line, int number) {
        return of(run, line, number, run.begunAt());
    }

    /** The same for a thing that is older than the import. */
    static UUID of(Run run, long line, int number, Instant time) {
        var hash = ByteBuffer.wrap(sha256("%s %d %d".formatted(run.runId(), line, number)));
        return new UUID(time.toEpochMilli() << 16 | VERSION | hash.getLong() & RANDOM_OF_HIGH,
                hash.getLong() & RANDOM_OF_LOW | VARIANT);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

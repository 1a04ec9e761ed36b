package dev.stoa.kernel.internal.process;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids of outgoing commands: a hash of where they come from, as UUID of version 8. */
final class CommandIds {

    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private CommandIds() {}

    /** The id of the command that an instance gave as the {@code sequence}-th; the same wherever it is computed. */
    static UUID of(String processId, UUID instanceId, int sequence) {
        var hash = ByteBuffer.wrap(sha256("%s/%s/%d".formatted(processId, instanceId, sequence)));
        return new UUID(hash.getLong() & ~0xF000L | VERSION_8, hash.getLong() & ~0xC000_0000_0000_0000L | VARIANT);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

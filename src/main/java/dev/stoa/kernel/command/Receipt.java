package dev.stoa.kernel.command;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * That a command was accepted.
 *
 * @param commandId
 *            the command
 * @param streamId
 *            the stream that it was about
 * @param streamType
 *            the kind of that stream, the prefix of its public id
 * @param version
 *            the stream's version after the command; for a dry run, what it would be
 * @param token
 *            the consistency token of what was written; null for a dry run
 * @param recordedAt
 *            when it was appended; null for a dry run
 * @param replayed
 *            whether this is the stored receipt of an earlier command with the same idempotency key
 * @param dryRun
 *            whether nothing was appended
 */
public record Receipt(UUID commandId, UUID streamId, String streamType, int version, @Nullable String token,
        @Nullable Instant recordedAt, boolean replayed, boolean dryRun) {}

package dev.stoa.identity.query;

import dev.stoa.identity.events.ApiKeyId;
import dev.stoa.kernel.access.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param visiblePart
 *            how the key begins
 */
public record ApiKey(ApiKeyId id, String name, String visiblePart, List<Role> roles, Instant createdAt,
        @Nullable Instant expiresAt, @Nullable Instant revokedAt) {}

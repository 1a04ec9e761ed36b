package dev.stoa.identity.events;

import dev.stoa.kernel.access.Role;
import dev.stoa.kernel.eventstore.EventType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param visiblePart
 *            how the key begins, by which people know it again
 * @param roles
 *            in the order of their declaration
 * @param expiresAt
 *            null when never
 */
@EventType("identity.api-key-created")
public record ApiKeyCreated(String name, String visiblePart, List<Role> roles, @Nullable Instant expiresAt)
        implements
            ApiKeyEvent {}

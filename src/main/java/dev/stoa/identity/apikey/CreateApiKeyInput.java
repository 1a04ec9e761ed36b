package dev.stoa.identity.apikey;

import dev.stoa.kernel.access.Role;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

record CreateApiKeyInput(String name, Set<Role> roles, @Nullable OffsetDateTime expiresAt) {}

package dev.stoa.identity.apikey;

import dev.stoa.identity.events.ApiKeyId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Role;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import dev.stoa.kernel.command.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param visiblePart
 *            how the key begins
 * @param expiresAt
 *            null when never
 */
@GivenBy(Who.OPERATOR)
@CommandType("identity.create-api-key")
record CreateApiKey(@Assigned ApiKeyId apiKeyId, @NotBlank @Size(max = 100) @PlainLine String name,
        @Assigned String visiblePart, @NotEmpty Set<Role> roles, @Nullable Instant expiresAt)
        implements
            ApiKeyCommand {}

package dev.stoa.identity.account;

import dev.stoa.identity.events.AccountId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import dev.stoa.kernel.command.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param credentialId
 *            names the hash of the password
 * @param holder
 *            the account that has the address already, where one was found
 */
@GivenBy(Who.ANYONE)
@CommandType("identity.register-account")
record RegisterAccount(@Assigned AccountId accountId, @SendableEmail String email,
        @NotBlank @Size(max = 100) @PlainLine String name, @Assigned UUID credentialId,
        @Assigned @Nullable AccountId holder) implements AccountCommand {}

package dev.stoa.identity.account;

import dev.stoa.identity.events.AccountId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Role;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import dev.stoa.kernel.command.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** An account of which nothing needs to be proven: verified from the start, with roles. */
@GivenBy({Who.SYSTEM})
@CommandType("identity.open-account")
record OpenAccount(@Assigned AccountId accountId, @SendableEmail String email,
        @NotBlank @Size(max = 100) @PlainLine String name, @Assigned UUID credentialId, Set<Role> roles,
        boolean firstOperator) implements AccountCommand {}

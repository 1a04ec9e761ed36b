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

/** An account without a password, of somebody whom another shop knew. */
@GivenBy(Who.OPERATOR)
@CommandType("identity.import-account")
record ImportAccount(@Assigned AccountId accountId, @SendableEmail String email,
        @NotBlank @Size(max = 100) @PlainLine String name, @Assigned UUID credentialId)
        implements
            AccountCommand {}

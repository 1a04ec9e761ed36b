package dev.stoa.identity.signin;

import dev.stoa.identity.events.AccountId;
import dev.stoa.identity.events.SignInId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import org.jspecify.annotations.Nullable;

/** Puts a failure on record. */
@GivenBy(Who.ANYONE)
@CommandType("identity.fail-sign-in")
record FailSignIn(@Assigned SignInId signInId, @Nullable AccountId accountId, String addressHash)
        implements
            SignInCommand {}

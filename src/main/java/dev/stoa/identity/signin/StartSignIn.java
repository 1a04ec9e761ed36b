package dev.stoa.identity.signin;

import dev.stoa.identity.events.AccountId;
import dev.stoa.identity.events.SignInId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;

/** Given once the password was found right. */
@GivenBy(Who.ANYONE)
@CommandType("identity.start-sign-in")
record StartSignIn(@Assigned SignInId signInId, AccountId accountId) implements SignInCommand {}

package dev.stoa.identity.signin;

import dev.stoa.identity.events.SignInId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;

/** Given by whoever holds the refresh token. Leaves no event: what it changes lies in the module's tables. */
@GivenBy(Who.ANYONE)
@CommandType("identity.refresh-sign-in")
record RefreshSignIn(SignInId signInId) implements SignInCommand {}

package dev.stoa.identity.signin;

import dev.stoa.identity.events.SignInEndReason;
import dev.stoa.identity.events.SignInId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;

@GivenBy(Who.OWNER)
@CommandType("identity.end-sign-in")
record EndSignIn(SignInId signInId, SignInEndReason reason) implements SignInCommand {}

package dev.stoa.identity.signin;

import dev.stoa.identity.events.SignInId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;

/** Given where a refresh token is presented that was used before. */
@GivenBy(Who.ANYONE)
@CommandType("identity.report-token-reuse")
record ReportTokenReuse(SignInId signInId) implements SignInCommand {}

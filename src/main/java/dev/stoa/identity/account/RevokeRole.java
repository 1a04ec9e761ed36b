package dev.stoa.identity.account;

import dev.stoa.identity.events.AccountId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Role;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import org.jspecify.annotations.Nullable;

/**
 * @param givenBy
 *            whose own account this is, so that the last operator cannot be lost by mistake
 */
@GivenBy(Who.OPERATOR)
@CommandType("identity.revoke-role")
record RevokeRole(AccountId accountId, Role role, @Assigned @Nullable AccountId givenBy) implements AccountCommand {}

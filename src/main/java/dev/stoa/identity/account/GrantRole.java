package dev.stoa.identity.account;

import dev.stoa.identity.events.AccountId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Role;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;

@GivenBy(Who.OPERATOR)
@CommandType("identity.grant-role")
record GrantRole(AccountId accountId, Role role) implements AccountCommand {}

package dev.stoa.identity.account;

import dev.stoa.identity.events.AccountId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;

/** Given by whoever holds a token that was mailed to the address. */
@GivenBy(Who.ANYONE)
@CommandType("identity.verify-email")
record VerifyEmail(AccountId accountId) implements AccountCommand {}

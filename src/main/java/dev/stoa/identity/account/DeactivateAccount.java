package dev.stoa.identity.account;

import dev.stoa.identity.events.AccountId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import org.jspecify.annotations.Nullable;

/**
 * @param givenBy
 *            the account of whoever gives it
 */
@GivenBy({Who.OWNER, Who.OPERATOR})
@CommandType("identity.deactivate-account")
record DeactivateAccount(AccountId accountId, @Assigned @Nullable AccountId givenBy) implements AccountCommand {}

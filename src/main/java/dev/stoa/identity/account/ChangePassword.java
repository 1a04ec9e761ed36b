package dev.stoa.identity.account;

import dev.stoa.identity.events.AccountId;
import dev.stoa.identity.events.PasswordChangeReason;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import java.util.UUID;

/**
 * Given by whoever knows the old password, or holds a token that was mailed to the address.
 *
 * @param replaces
 *            the credential that was proven or that the token was made for; where it has been replaced since, nothing
 *            is changed
 * @param credentialId
 *            names the hash of the new password
 */
@GivenBy(Who.ANYONE)
@CommandType("identity.change-password")
record ChangePassword(AccountId accountId, PasswordChangeReason reason, @Assigned UUID replaces,
        @Assigned UUID credentialId) implements AccountCommand {}

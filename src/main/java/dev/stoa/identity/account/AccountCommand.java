package dev.stoa.identity.account;

import dev.stoa.identity.events.AccountId;
import dev.stoa.kernel.command.Command;
import java.util.UUID;

sealed interface AccountCommand extends Command
        permits
        RegisterAccount,
        OpenAccount,
        ImportAccount,
        VerifyEmail,
        ChangePassword,
        GrantRole,
        RevokeRole,
        DeactivateAccount {

    AccountId accountId();

    @Override
    default UUID streamId() {
        return accountId().value();
    }
}

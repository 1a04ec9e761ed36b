package dev.stoa.identity.signin;

import dev.stoa.identity.events.SignInId;
import dev.stoa.kernel.command.Command;
import java.util.UUID;

sealed interface SignInCommand extends Command
        permits StartSignIn, FailSignIn, RefreshSignIn, EndSignIn, ReportTokenReuse {

    SignInId signInId();

    @Override
    default UUID streamId() {
        return signInId().value();
    }
}

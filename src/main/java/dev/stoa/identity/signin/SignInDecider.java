package dev.stoa.identity.signin;

import dev.stoa.identity.events.AccountId;
import dev.stoa.identity.events.RefreshTokenReused;
import dev.stoa.identity.events.SignInEndReason;
import dev.stoa.identity.events.SignInEnded;
import dev.stoa.identity.events.SignInEvent;
import dev.stoa.identity.events.SignInFailed;
import dev.stoa.identity.events.SignInId;
import dev.stoa.identity.events.SignInStarted;
import dev.stoa.identity.signin.SignIn.Status;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.command.Decision;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class SignInDecider implements Decider<SignInCommand, SignIn, SignInEvent> {

    @Override
    public String streamType() {
        return SignInId.PREFIX;
    }

    @Override
    public Class<SignInCommand> commandType() {
        return SignInCommand.class;
    }

    @Override
    public Class<SignInEvent> eventType() {
        return SignInEvent.class;
    }

    @Override
    public Class<SignIn> stateType() {
        return SignIn.class;
    }

    @Override
    public SignIn initial() {
        return SignIn.NONE;
    }

    @Override
    public boolean isOwner(SignInCommand command, SignIn signIn, Actor actor) {
        return actor instanceof Actor.Account person && person.accountId().equals(signIn.accountId());
    }

    @Override
    public Decision<SignInEvent> decide(SignInCommand command, SignIn signIn) {
        return switch (command) {
            case StartSignIn start -> signIn.isNew()
                    ? Decision.accept(new SignInStarted(start.accountId().value()))
                    : Decision.nothingToDo();
            case FailSignIn fail -> signIn.isNew()
                    ? Decision.accept(new SignInFailed(value(fail.accountId()), fail.addressHash()))
                    : Decision.nothingToDo();
            case RefreshSignIn _ -> signIn.status() == Status.OPEN
                    ? Decision.nothingToDo()
                    : Decision.refuse(new SignInOver());
            case EndSignIn end -> ifOpen(signIn, new SignInEnded(end.reason()));
            case ReportTokenReuse _ ->
                ifOpen(signIn, new RefreshTokenReused(), new SignInEnded(SignInEndReason.TOKEN_REUSED));
        };
    }

    @Override
    public SignIn evolve(SignIn signIn, SignInEvent event) {
        return switch (event) {
            case SignInStarted started -> new SignIn(Status.OPEN, started.accountId());
            case SignInFailed _ -> signIn.with(Status.FAILED);
            case RefreshTokenReused _ -> signIn;
            case SignInEnded _ -> signIn.with(Status.ENDED);
        };
    }

    private static Decision<SignInEvent> ifOpen(SignIn signIn, SignInEvent... events) {
        return switch (signIn.status()) {
            case OPEN -> Decision.accept(events);
            case ENDED -> Decision.nothingToDo();
            case NONE, FAILED -> Decision.targetMissing();
        };
    }

    private static @Nullable UUID value(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }
}

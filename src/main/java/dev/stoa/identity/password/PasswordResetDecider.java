package dev.stoa.identity.password;

import dev.stoa.identity.events.PasswordResetEvent;
import dev.stoa.identity.events.PasswordResetId;
import dev.stoa.identity.events.PasswordResetRequested;
import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.command.Decision;
import org.springframework.stereotype.Component;

@Component
class PasswordResetDecider implements Decider<PasswordResetCommand, PasswordReset, PasswordResetEvent> {

    @Override
    public String streamType() {
        return PasswordResetId.PREFIX;
    }

    @Override
    public Class<PasswordResetCommand> commandType() {
        return PasswordResetCommand.class;
    }

    @Override
    public Class<PasswordResetEvent> eventType() {
        return PasswordResetEvent.class;
    }

    @Override
    public Class<PasswordReset> stateType() {
        return PasswordReset.class;
    }

    @Override
    public PasswordReset initial() {
        return new PasswordReset(false);
    }

    @Override
    public Decision<PasswordResetEvent> decide(PasswordResetCommand command, PasswordReset reset) {
        return switch (command) {
            case RequestPasswordReset request -> reset.requested()
                    ? Decision.nothingToDo()
                    : Decision.accept(new PasswordResetRequested(
                            request.accountId() == null ? null : request.accountId().value(), request.addressHash()));
        };
    }

    @Override
    public PasswordReset evolve(PasswordReset reset, PasswordResetEvent event) {
        return switch (event) {
            case PasswordResetRequested _ -> new PasswordReset(true);
        };
    }
}

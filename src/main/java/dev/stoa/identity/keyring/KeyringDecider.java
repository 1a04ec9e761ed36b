package dev.stoa.identity.keyring;

import dev.stoa.identity.events.KeyringEvent;
import dev.stoa.identity.events.SigningKeyRotated;
import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.command.Decision;
import org.springframework.stereotype.Component;

@Component
class KeyringDecider implements Decider<KeyringCommand, Keyring, KeyringEvent> {

    @Override
    public String streamType() {
        return "keyring";
    }

    @Override
    public Class<KeyringCommand> commandType() {
        return KeyringCommand.class;
    }

    @Override
    public Class<KeyringEvent> eventType() {
        return KeyringEvent.class;
    }

    @Override
    public Class<Keyring> stateType() {
        return Keyring.class;
    }

    @Override
    public Keyring initial() {
        return new Keyring(0);
    }

    @Override
    public Decision<KeyringEvent> decide(KeyringCommand command, Keyring keyring) {
        return switch (command) {
            case RotateSigningKey _ -> Decision.accept(new SigningKeyRotated());
        };
    }

    @Override
    public Keyring evolve(Keyring keyring, KeyringEvent event) {
        return switch (event) {
            case SigningKeyRotated _ -> new Keyring(keyring.rotations() + 1);
        };
    }
}

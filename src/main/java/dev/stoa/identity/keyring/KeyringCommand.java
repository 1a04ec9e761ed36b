package dev.stoa.identity.keyring;

import dev.stoa.kernel.command.Command;
import java.util.UUID;

sealed interface KeyringCommand extends Command permits RotateSigningKey {

    /** There is one keyring. */
    UUID KEYRING = UUID.fromString("00000000-0000-7000-8000-6b657972696e");

    @Override
    default UUID streamId() {
        return KEYRING;
    }
}

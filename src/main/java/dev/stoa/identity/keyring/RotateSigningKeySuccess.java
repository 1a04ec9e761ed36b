package dev.stoa.identity.keyring;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;

record RotateSigningKeySuccess(Receipt receipt) implements CommandSuccess {}

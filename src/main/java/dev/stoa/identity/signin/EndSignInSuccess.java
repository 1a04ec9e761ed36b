package dev.stoa.identity.signin;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;

record EndSignInSuccess(Receipt receipt) implements CommandSuccess {}

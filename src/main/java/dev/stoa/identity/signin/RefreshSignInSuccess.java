package dev.stoa.identity.signin;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;

record RefreshSignInSuccess(Receipt receipt, TokenPair tokens) implements CommandSuccess {}

package dev.stoa.identity.signin;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;

record SignInSuccess(Receipt receipt, TokenPair tokens) implements CommandSuccess {}

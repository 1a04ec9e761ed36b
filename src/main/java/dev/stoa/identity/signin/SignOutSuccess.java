package dev.stoa.identity.signin;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;

record SignOutSuccess(Receipt receipt) implements CommandSuccess {}

package dev.stoa.identity.password;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;

record ChangePasswordSuccess(Receipt receipt) implements CommandSuccess {}

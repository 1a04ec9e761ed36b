package dev.stoa.identity.password;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;

record ResetPasswordSuccess(Receipt receipt) implements CommandSuccess {}

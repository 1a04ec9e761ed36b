package dev.stoa.identity.account;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;

record VerifyEmailSuccess(Receipt receipt) implements CommandSuccess {}

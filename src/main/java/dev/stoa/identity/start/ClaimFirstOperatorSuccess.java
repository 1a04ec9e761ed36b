package dev.stoa.identity.start;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;

record ClaimFirstOperatorSuccess(Receipt receipt) implements CommandSuccess {}

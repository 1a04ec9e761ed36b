package dev.stoa.identity.account;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;

record GrantRoleSuccess(Receipt receipt) implements CommandSuccess {}

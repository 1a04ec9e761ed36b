package dev.stoa.ecommerce.command.stock;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;

record ChangeBackorderAllowanceSuccess(Receipt receipt) implements CommandSuccess {}

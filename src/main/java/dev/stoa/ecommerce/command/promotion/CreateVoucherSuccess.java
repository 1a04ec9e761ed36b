package dev.stoa.ecommerce.command.promotion;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;

record CreateVoucherSuccess(Receipt receipt) implements CommandSuccess {}

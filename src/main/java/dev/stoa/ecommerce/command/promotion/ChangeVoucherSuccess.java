package dev.stoa.ecommerce.command.promotion;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;

record ChangeVoucherSuccess(Receipt receipt) implements CommandSuccess {}

package dev.stoa.ecommerce.command.cart;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;

record RemoveVoucherSuccess(Receipt receipt) implements CommandSuccess {}

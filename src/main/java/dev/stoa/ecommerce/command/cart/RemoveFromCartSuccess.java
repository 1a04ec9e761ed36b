package dev.stoa.ecommerce.command.cart;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;

record RemoveFromCartSuccess(Receipt receipt) implements CommandSuccess {}

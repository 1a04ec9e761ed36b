package dev.stoa.ecommerce.command.cart;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;

record SetCartAddressesSuccess(Receipt receipt) implements CommandSuccess {}

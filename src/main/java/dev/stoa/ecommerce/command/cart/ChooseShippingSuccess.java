package dev.stoa.ecommerce.command.cart;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;

record ChooseShippingSuccess(Receipt receipt) implements CommandSuccess {}

package dev.stoa.ecommerce.command.cart;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;

record ChangeCartLineSuccess(Receipt receipt) implements CommandSuccess {}

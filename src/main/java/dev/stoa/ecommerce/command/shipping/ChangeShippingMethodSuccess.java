package dev.stoa.ecommerce.command.shipping;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;

record ChangeShippingMethodSuccess(Receipt receipt) implements CommandSuccess {}

package dev.stoa.ecommerce.command.product;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;

record ArrangeMediaSuccess(Receipt receipt) implements CommandSuccess {}

package dev.stoa.ecommerce.command.order;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;

record ConfirmDeliverySuccess(Receipt receipt) implements CommandSuccess {}

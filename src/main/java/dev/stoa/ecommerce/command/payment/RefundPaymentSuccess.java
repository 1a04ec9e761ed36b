package dev.stoa.ecommerce.command.payment;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;

record RefundPaymentSuccess(Receipt receipt) implements CommandSuccess {}

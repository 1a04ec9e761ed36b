package dev.stoa.ecommerce.command.payment;

import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.kernel.command.Command;
import java.util.UUID;

sealed interface PaymentCommand extends Command
        permits
        AuthorisePayment,
        CapturePayment,
        VoidPayment,
        RefundPayment,
        LimitCapture,
        SettlePaymentCall {

    PaymentId paymentId();

    @Override
    default UUID streamId() {
        return paymentId().value();
    }
}

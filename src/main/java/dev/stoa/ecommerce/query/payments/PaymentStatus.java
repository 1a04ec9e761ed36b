package dev.stoa.ecommerce.query.payments;

import dev.stoa.ecommerce.command.events.PaymentAmounts;

public enum PaymentStatus {
    AUTHORISING, AUTHORISED, PARTIALLY_CAPTURED, CAPTURED, PARTIALLY_REFUNDED, REFUNDED, VOIDED, DECLINED;

    static PaymentStatus of(PaymentAmounts amounts, boolean declined) {
        if (declined) {
            return DECLINED;
        }
        if (amounts.captured() == 0) {
            return unpaid(amounts);
        }
        if (amounts.refunded() > 0) {
            return amounts.refunded() == amounts.captured() ? REFUNDED : PARTIALLY_REFUNDED;
        }
        return amounts.captured() + amounts.voided() == amounts.authorised() ? CAPTURED : PARTIALLY_CAPTURED;
    }

    private static PaymentStatus unpaid(PaymentAmounts amounts) {
        if (amounts.authorised() == 0) {
            return AUTHORISING;
        }
        return amounts.voided() > 0 ? VOIDED : AUTHORISED;
    }
}

package dev.stoa.ecommerce.command.events;

/** Where a payment stands, as its amounts tell. */
public enum PaymentStanding {
    AUTHORISING, AUTHORISED, PARTIALLY_CAPTURED, CAPTURED, PARTIALLY_REFUNDED, REFUNDED, VOIDED, DECLINED;

    public static PaymentStanding of(PaymentAmounts amounts, boolean declined) {
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

    private static PaymentStanding unpaid(PaymentAmounts amounts) {
        if (amounts.authorised() == 0) {
            return AUTHORISING;
        }
        return amounts.voided() > 0 ? VOIDED : AUTHORISED;
    }
}

package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderPaymentChanged;
import dev.stoa.ecommerce.command.events.PaymentAmounts;

/**
 * A payment of an order, as far as the order knows.
 *
 * @param version
 *            of the payment
 * @param givenBack
 *            whether all that was set aside is let go of or went back
 */
record Paid(int version, boolean givenBack) {

    static Paid of(OrderPaymentChanged changed) {
        return new Paid(changed.paymentVersion(), isGivenBack(changed.amounts()));
    }

    private static boolean isGivenBack(PaymentAmounts amounts) {
        return amounts.authorised() > 0 && amounts.captured() + amounts.voided() == amounts.authorised()
                && amounts.refunded() == amounts.captured();
    }
}

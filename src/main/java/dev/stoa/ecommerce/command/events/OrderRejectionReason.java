package dev.stoa.ecommerce.command.events;

/** Why a placed order was not confirmed. */
public enum OrderRejectionReason {
    /** There is less of a line than was ordered. */
    INSUFFICIENT_STOCK,
    /** A line could not be reserved for another reason than its quantity. */
    STOCK_UNAVAILABLE,
    /** The reservations were not answered in time. */
    CHECKOUT_TIMED_OUT,
    /** The voucher could not be used. */
    VOUCHER_NOT_USABLE,
    /** The payment provider declined. */
    PAYMENT_DECLINED,
    /** The payment provider did not say in time whether it would pay. */
    PAYMENT_TIMED_OUT,
    /** The payment came when the stock was not held any more. */
    RESERVATION_EXPIRED
}

package dev.stoa.ecommerce.command.events;

/** The reasons for which providers decline, as far as it makes a difference to who pays. */
public enum PaymentDeclineReason {
    METHOD_DECLINED, INSUFFICIENT_FUNDS, METHOD_EXPIRED, METHOD_UNKNOWN, AUTHENTICATION_REQUIRED, AMOUNT_REFUSED, NOT_POSSIBLE
}

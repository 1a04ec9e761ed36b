package dev.stoa.ecommerce.command.payment;

public enum PaymentStatus {
    NONE, AUTHORISING, AUTHORISED, DECLINED, VOIDED
}

package dev.stoa.ecommerce.command.payment;

enum PaymentStatus {
    NONE, AUTHORISING, AUTHORISED, DECLINED, VOIDED
}

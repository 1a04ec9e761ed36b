package dev.stoa.ecommerce.payment.call;

enum CallKind {
    AUTHORISE, CAPTURE, VOID, REFUND
}

package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.PaymentId;

/** How a payment stood after something happened to an order. */
public record OrderEntryPayment(PaymentId paymentId, Money authorised, Money captured, Money voided, Money refunded) {}

package dev.stoa.ecommerce.command.events;

/**
 * How much of a payment went which way, in the smallest unit of its currency. Never is {@code refunded} more than
 * {@code captured}, nor {@code captured} and {@code voided} together more than {@code authorised}.
 */
public record PaymentAmounts(long authorised, long captured, long voided, long refunded) {}

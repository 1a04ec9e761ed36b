package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The checkout could not have what was ordered; whatever it had reserved is released, nothing is charged.
 *
 * @param shortages
 *            the lines that could not be reserved; empty where stock was not the reason
 * @param voucherProblem
 *            given where the voucher was the reason
 * @param decline
 *            given where the payment was the reason
 */
@EventType(value = "ecommerce.order-rejected", version = 2)
public record OrderRejected(OrderRejectionReason reason, List<Shortage> shortages,
        @Nullable VoucherProblem voucherProblem, @Nullable PaymentDeclineReason decline) implements OrderEvent {}

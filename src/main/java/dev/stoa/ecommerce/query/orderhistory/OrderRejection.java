package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.OrderRejectionReason;
import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.command.events.VoucherProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an order was rejected.
 *
 * @param voucherProblem
 *            given where the voucher was the reason
 * @param decline
 *            given where the payment was the reason
 */
public record OrderRejection(OrderRejectionReason reason, List<OrderShortage> shortages,
        @Nullable VoucherProblem voucherProblem, @Nullable PaymentDeclineReason decline) {

    public String message() {
        return switch (reason) {
            case INSUFFICIENT_STOCK -> "There is less in stock than was ordered.";
            case STOCK_UNAVAILABLE -> "Something that was ordered could not be reserved.";
            case CHECKOUT_TIMED_OUT -> "The order could not be confirmed in time.";
            case VOUCHER_NOT_USABLE -> voucherProblem == null
                    ? "The voucher could not be used."
                    : "The voucher %s.".formatted(voucherProblem.inWords());
            case PAYMENT_DECLINED -> "The payment was declined.";
            case PAYMENT_TIMED_OUT -> "It could not be learned in time whether the payment is made.";
            case RESERVATION_EXPIRED -> "The payment came when what was ordered was no longer held.";
        };
    }
}

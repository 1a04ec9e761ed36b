package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.OrderRejectionReason;
import dev.stoa.ecommerce.command.events.VariantId;
import java.util.List;

public record OrderRejection(OrderRejectionReason reason, List<Shortage> shortages) {

    public record Shortage(VariantId variantId, String sku, int requested, int available) {}

    public String message() {
        return switch (reason) {
            case INSUFFICIENT_STOCK -> "There is less in stock than was ordered.";
            case STOCK_UNAVAILABLE -> "Something that was ordered could not be reserved.";
            case CHECKOUT_TIMED_OUT -> "The order could not be confirmed in time.";
        };
    }
}

package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record Order(OrderId id, int version, OrderStatus status, Customer customer, Money total, Instant placedAt,
        Instant updatedAt, @Nullable String cancellationReason, @Nullable OrderRejection rejection) {

    public List<OrderStatus> possibleNext() {
        return status.possibleNext();
    }
}

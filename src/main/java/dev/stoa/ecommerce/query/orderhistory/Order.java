package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.query.OrderReference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record Order(OrderId id, int version, OrderStatus status, Customer customer, Money total, Instant placedAt,
        Instant updatedAt, @Nullable String cancellationReason, @Nullable OrderRejection rejection)
        implements
            OrderReference {

    @Override
    public UUID order() {
        return id.value();
    }

    public List<OrderStatus> possibleNext() {
        return status.possibleNext();
    }
}

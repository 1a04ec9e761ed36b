package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.events.OrderCancelled;
import dev.stoa.ecommerce.command.events.OrderConfirmed;
import dev.stoa.ecommerce.command.events.OrderEvent;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderPlaced;
import dev.stoa.ecommerce.command.events.OrderRejected;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.eventstore.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an order must show after its events, told in another way than by the projection. */
record OrderFold(Order order, List<OrderLine> lines, List<OrderEntry> timeline) {

    static OrderFold of(List<? extends Recorded<?>> events) {
        OrderFold fold = null;
        for (var recorded : events) {
            fold = after(fold, recorded, (OrderEvent) recorded.event());
        }
        return Objects.requireNonNull(fold);
    }

    private static OrderFold after(@Nullable OrderFold old, Recorded<?> recorded, OrderEvent event) {
        return switch (event) {
            case OrderPlaced placed -> placed(recorded, placed);
            case OrderConfirmed _ -> changed(old, recorded, OrderStatus.CONFIRMED, null, null);
            case OrderCancelled it -> changed(old, recorded, OrderStatus.CANCELLED, it.reason(), null);
            case OrderRejected it -> changed(old, recorded, OrderStatus.REJECTED, null, new OrderRejection(it.reason(),
                    it.shortages().stream().map(shortage -> new OrderRejection.Shortage(
                            new VariantId(shortage.variantId()), shortage.sku(), shortage.requested(),
                            shortage.available())).toList()));
        };
    }

    private static OrderFold placed(Recorded<?> recorded, OrderPlaced placed) {
        var customer = new Customer(new CustomerId(placed.customer().customerId()), placed.customer().name(),
                placed.customer().email());
        var order = new Order(new OrderId(recorded.streamId()), recorded.version(), OrderStatus.PLACED, customer,
                placed.total(), recorded.recordedAt(), recorded.recordedAt(), null, null);
        var lines = new ArrayList<OrderLine>();
        for (var line : placed.lines()) {
            lines.add(new OrderLine(lines.size() + 1, new ProductId(line.productId()), new VariantId(line.variantId()),
                    line.sku(), line.productName(), line.variantName(), line.quantity(), line.unitPrice()));
        }
        return new OrderFold(order, lines, List.of(entry(recorded, OrderStatus.PLACED)));
    }

    private static OrderFold changed(@Nullable OrderFold old, Recorded<?> recorded, OrderStatus status,
            @Nullable String cancellationReason, @Nullable OrderRejection rejection) {
        var was = Objects.requireNonNull(old);
        var order = new Order(was.order.id(), recorded.version(), status, was.order.customer(), was.order.total(),
                was.order.placedAt(), recorded.recordedAt(), cancellationReason, rejection);
        var timeline = new ArrayList<>(was.timeline);
        timeline.add(entry(recorded, status));
        return new OrderFold(order, was.lines, timeline);
    }

    private static OrderEntry entry(Recorded<?> recorded, OrderStatus status) {
        var metadata = recorded.metadata();
        return new OrderEntry(recorded.version(), OrderEntry.Kind.valueOf(status.name()), recorded.recordedAt(),
                metadata.actor(), metadata.commandId(),
                metadata.cause() == null ? null : metadata.cause().toString());
    }
}

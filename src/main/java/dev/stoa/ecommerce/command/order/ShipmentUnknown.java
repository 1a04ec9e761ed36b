package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.command.Rejection;
import java.util.UUID;

public record ShipmentUnknown(OrderId orderId, UUID shipmentId) implements Rejection {

    @Override
    public String message() {
        return "%s has no shipment %s.".formatted(orderId, shipmentId);
    }
}

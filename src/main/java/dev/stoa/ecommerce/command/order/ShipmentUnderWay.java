package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.command.Rejection;
import java.util.UUID;

public record ShipmentUnderWay(OrderId orderId, UUID shipmentId) implements Rejection {

    @Override
    public String message() {
        return "The shipment %s of %s is being taken out of the stock. Try again in a moment.".formatted(shipmentId,
                orderId);
    }
}

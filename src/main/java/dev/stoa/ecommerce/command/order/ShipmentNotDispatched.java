package dev.stoa.ecommerce.command.order;

import dev.stoa.kernel.command.Rejection;
import java.util.UUID;

public record ShipmentNotDispatched(UUID shipmentId, ShipmentStatus status) implements Rejection {

    @Override
    public String message() {
        return "The shipment %s is %s; this takes one that is DISPATCHED.".formatted(shipmentId, status);
    }
}

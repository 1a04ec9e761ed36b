package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.command.Rejection;

public record AlreadyReserved(OrderId orderId, int reserved) implements Rejection {

    @Override
    public String message() {
        return "%d are reserved for %s already. Release them before reserving another quantity.".formatted(reserved,
                orderId);
    }
}

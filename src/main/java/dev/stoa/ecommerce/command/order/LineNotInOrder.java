package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.command.Rejection;

public record LineNotInOrder(OrderId orderId, VariantId variantId, int line) implements Rejection {

    @Override
    public String message() {
        return "lines[%d]: %s is not in %s.".formatted(line, variantId, orderId);
    }
}

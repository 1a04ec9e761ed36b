package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.LineQuantity;
import dev.stoa.ecommerce.command.events.OrderCancelled;
import dev.stoa.ecommerce.command.events.OrderEvent;
import dev.stoa.ecommerce.command.events.OrderLinesCancelled;
import dev.stoa.kernel.command.Decision;
import java.util.List;
import java.util.Objects;

/** Lines that are not wanted any more. */
record Cancelling(CancelOrderLines cancel, Order order) {

    Decision<OrderEvent> decision() {
        if (order.status() != OrderStatus.CONFIRMED) {
            return Decision.refuse(new OrderNotConfirmed(cancel.orderId(), order.status()));
        }
        var wanted = new Wanted(cancel.orderId(), order, cancel.lines(), OrderedLine::open);
        var underWay = order.underWay();
        if (underWay.isPresent()) {
            return Decision.refuse(new ShipmentUnderWay(cancel.orderId(), underWay.get()));
        }
        return wanted.refusal().<Decision<OrderEvent>>map(Decision::refuse).orElseGet(() -> cancelled(wanted));
    }

    private Decision<OrderEvent> cancelled(Wanted wanted) {
        int left = order.lines().values().stream().mapToInt(OrderedLine::open).sum()
                - cancel.lines().stream().mapToInt(OrderedPieces::quantity).sum();
        return left == 0 && !order.isSent()
                ? Decision.accept(new OrderCancelled(order.customerId(), cancel.reason()))
                : Decision.accept(new OrderLinesCancelled(order.customer(), wanted.lines(), left(),
                        order.money(wanted.worth()), cancel.reason()));
    }

    private List<LineQuantity> left() {
        return cancel.lines().stream().map(it -> new LineQuantity(it.variantId().value(),
                Objects.requireNonNull(order.lines().get(it.variantId().value())).open() - it.quantity())).toList();
    }
}

package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderEvent;
import dev.stoa.ecommerce.command.events.OrderLinesReturned;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.command.Decision;
import java.util.List;

/** Lines that come back. */
record Returning(ReturnOrderLines back, Order order) {

    Decision<OrderEvent> decision() {
        if (order.status() != OrderStatus.CONFIRMED) {
            return Decision.refuse(new OrderNotConfirmed(back.orderId(), order.status()));
        }
        if (order.returns() >= Order.MOST_ENTRIES) {
            return Decision.refuse(new OrderTooLong(back.orderId(), Order.MOST_ENTRIES));
        }
        var wanted = new Wanted(back.orderId(), order, back.lines().isEmpty() ? all() : back.lines(),
                OrderedLine::withCustomer);
        if (wanted.pieces().isEmpty()) {
            return Decision.refuse(new NothingToReturn(back.orderId()));
        }
        return wanted.refusal().<Decision<OrderEvent>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new OrderLinesReturned(order.customer(), back.returnId(),
                        wanted.lines(), back.disposition(), order.money(back.refund() ? wanted.worth() : 0),
                        back.reason())));
    }

    private List<OrderedPieces> all() {
        return order.lines().entrySet().stream().filter(line -> line.getValue().withCustomer() > 0)
                .map(line -> new OrderedPieces(new VariantId(line.getKey()), line.getValue().withCustomer())).toList();
    }
}

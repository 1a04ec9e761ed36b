package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderCancelled;
import dev.stoa.ecommerce.command.events.OrderConfirmed;
import dev.stoa.ecommerce.command.events.OrderEvent;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderPlaced;
import dev.stoa.ecommerce.command.events.OrderRejected;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.command.Decision;
import org.springframework.stereotype.Component;

@Component
class OrderDecider implements Decider<OrderCommand, Order, OrderEvent> {

    @Override
    public String streamType() {
        return OrderId.PREFIX;
    }

    @Override
    public Class<OrderCommand> commandType() {
        return OrderCommand.class;
    }

    @Override
    public Class<OrderEvent> eventType() {
        return OrderEvent.class;
    }

    @Override
    public Class<Order> stateType() {
        return Order.class;
    }

    @Override
    public int stateVersion() {
        return 2;
    }

    @Override
    public Order initial() {
        return new Order(OrderStatus.NONE, null);
    }

    @Override
    public Decision<OrderEvent> decide(OrderCommand command, Order order) {
        return switch (command) {
            case PlaceOrder place -> place(place, order);
            case ConfirmOrder confirm -> confirm(confirm, order);
            case RejectOrder reject -> reject(reject, order);
            case CancelOrder cancel -> cancel(cancel, order);
        };
    }

    private static Decision<OrderEvent> place(PlaceOrder place, Order order) {
        return order.status() == OrderStatus.NONE ? Placing.of(place).decision() : Decision.nothingToDo();
    }

    private static Decision<OrderEvent> confirm(ConfirmOrder confirm, Order order) {
        return switch (order.status()) {
            case NONE -> Decision.targetMissing();
            case PLACED -> Decision.accept(new OrderConfirmed());
            case CONFIRMED -> Decision.nothingToDo();
            case REJECTED, CANCELLED -> Decision.refuse(new OrderNotOpen(confirm.orderId(), order.status()));
        };
    }

    private static Decision<OrderEvent> reject(RejectOrder reject, Order order) {
        return switch (order.status()) {
            case NONE -> Decision.targetMissing();
            case PLACED -> Decision.accept(new OrderRejected(reject.reason(), reject.shortages()));
            case REJECTED -> Decision.nothingToDo();
            case CONFIRMED, CANCELLED -> Decision.refuse(new OrderNotOpen(reject.orderId(), order.status()));
        };
    }

    private static Decision<OrderEvent> cancel(CancelOrder cancel, Order order) {
        return switch (order.status()) {
            case NONE -> Decision.targetMissing();
            case PLACED, CONFIRMED -> Decision.accept(new OrderCancelled(order.customerId(), cancel.reason()));
            case CANCELLED -> Decision.nothingToDo();
            case REJECTED -> Decision.refuse(new OrderNotCancellable(cancel.orderId(), order.status()));
        };
    }

    @Override
    public boolean isOwner(OrderCommand command, Order order, Actor actor) {
        boolean placedIt = actor instanceof Actor.Account account && account.accountId().equals(order.customerId());
        return placedIt || command instanceof CancelOrder cancel && cancel.bySecret();
    }

    @Override
    public Order evolve(Order order, OrderEvent event) {
        return switch (event) {
            case OrderPlaced placed -> new Order(OrderStatus.PLACED, placed.customer().customerId());
            case OrderConfirmed _ -> order.now(OrderStatus.CONFIRMED);
            case OrderRejected _ -> order.now(OrderStatus.REJECTED);
            case OrderCancelled _ -> order.now(OrderStatus.CANCELLED);
        };
    }
}

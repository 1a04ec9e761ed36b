package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.cart.CartRound;
import dev.stoa.ecommerce.command.cart.CheckoutUnderWay;
import dev.stoa.ecommerce.command.events.LineQuantity;
import dev.stoa.ecommerce.command.events.OrderAnnotated;
import dev.stoa.ecommerce.command.events.OrderCancelled;
import dev.stoa.ecommerce.command.events.OrderConfirmed;
import dev.stoa.ecommerce.command.events.OrderEvent;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderImported;
import dev.stoa.ecommerce.command.events.OrderLinesCancelled;
import dev.stoa.ecommerce.command.events.OrderLinesReturned;
import dev.stoa.ecommerce.command.events.OrderPaymentChanged;
import dev.stoa.ecommerce.command.events.OrderPlaced;
import dev.stoa.ecommerce.command.events.OrderRejected;
import dev.stoa.ecommerce.command.events.OrderedCart;
import dev.stoa.ecommerce.command.events.ShipmentAbandoned;
import dev.stoa.ecommerce.command.events.ShipmentDelivered;
import dev.stoa.ecommerce.command.events.ShipmentDispatched;
import dev.stoa.ecommerce.command.events.ShipmentPrepared;
import dev.stoa.ecommerce.command.events.ShipmentTracked;
import dev.stoa.ecommerce.command.pricing.TaxSettings;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.eventstore.Claim;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class OrderDecider implements Decider<OrderCommand, Order, OrderEvent> {

    private final TaxSettings tax;

    OrderDecider(TaxSettings tax) {
        this.tax = tax;
    }

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
        return 4;
    }

    @Override
    public Order initial() {
        return Order.NONE;
    }

    @Override
    public Decision<OrderEvent> decide(OrderCommand command, Order order) {
        boolean placed = order.status() != OrderStatus.NONE;
        return switch (command) {
            case PlaceOrder place ->
                placed ? Decision.nothingToDo() : Placing.of(Draft.of(place), tax).decision();
            case OrderCart place -> placed ? Decision.nothingToDo() : ordered(place);
            case ImportOrder taken -> placed ? Decision.nothingToDo() : TakingOver.of(taken);
            case ConfirmOrder _,RejectOrder _,CancelOrder _,CancelOrderLines _,ShipOrder _,DispatchShipment _,TrackShipment _,ConfirmDelivery _,ReturnOrderLines _,RecordPayment _,AnnotateOrder _ ->
                placed ? change(command, order) : Decision.targetMissing();
        };
    }

    private Decision<OrderEvent> ordered(OrderCart place) {
        var cart = place.cart();
        if (cart == null) {
            return Decision.targetMissing();
        }
        if (place.cartVersion() != null && place.cartVersion() != cart.version()) {
            return Decision.refuse(new CartChanged(cart.id(), place.cartVersion(), cart.version()));
        }
        if (cart.lines().isEmpty()) {
            return Decision.refuse(new CartEmpty(cart.id()));
        }
        var decision = Placing.of(Draft.of(place, cart), tax).decision();
        return decision instanceof Decision.Accepted<OrderEvent> accepted
                ? accepted.claiming(claim(new OrderedCart(cart.id().value(), cart.round())),
                        new CheckoutUnderWay(cart.id(), null, null))
                : decision;
    }

    private static Decision<OrderEvent> change(OrderCommand command, Order order) {
        return switch (command) {
            case ConfirmOrder it -> confirm(it, order);
            case RejectOrder it -> reject(it, order);
            case CancelOrder it -> cancel(it, order);
            case CancelOrderLines it -> new Cancelling(it, order).decision();
            case ShipOrder it -> new Shipping(it.orderId(), order).prepared(it);
            case DispatchShipment it -> new Shipping(it.orderId(), order).dispatched(it);
            case TrackShipment it -> new Shipping(it.orderId(), order).tracked(it);
            case ConfirmDelivery it -> new Shipping(it.orderId(), order).delivered(it);
            case ReturnOrderLines it -> new Returning(it, order).decision();
            case RecordPayment it -> record(it, order);
            case AnnotateOrder it -> order.notes() < Order.MOST_ENTRIES
                    ? Decision.accept(new OrderAnnotated(order.customer(), it.note().strip()))
                    : Decision.refuse(new OrderTooLong(it.orderId(), Order.MOST_ENTRIES));
            case PlaceOrder _,OrderCart _,ImportOrder _ -> Decision.nothingToDo();
        };
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
            case PLACED -> failed(order, new OrderRejected(reject.reason(), reject.shortages(), reject.voucherProblem(),
                    reject.decline()));
            case REJECTED -> Decision.nothingToDo();
            case CONFIRMED, CANCELLED -> Decision.refuse(new OrderNotOpen(reject.orderId(), order.status()));
        };
    }

    private static Decision<OrderEvent> cancel(CancelOrder cancel, Order order) {
        return switch (order.status()) {
            case NONE -> Decision.targetMissing();
            case PLACED, CONFIRMED -> order.isSent()
                    ? Decision.refuse(new OrderAlreadySent(cancel.orderId()))
                    : failed(order, new OrderCancelled(order.customerId(), cancel.reason()));
            case CANCELLED -> Decision.nothingToDo();
            case REJECTED -> Decision.refuse(new OrderNotCancellable(cancel.orderId(), order.status()));
        };
    }

    private static Decision<OrderEvent> record(RecordPayment record, Order order) {
        var known = order.payments().get(record.paymentId().value());
        return known != null && known.version() >= record.paymentVersion()
                ? Decision.nothingToDo()
                : Decision.accept(new OrderPaymentChanged(record.paymentId().value(), record.paymentVersion(),
                        record.amounts()));
    }

    /** Where the checkout failed, what is in the cart that it came from may be ordered again. */
    private static Decision<OrderEvent> failed(Order order, OrderEvent event) {
        var accepted = Decision.<OrderEvent>accept(event);
        return order.status() == OrderStatus.PLACED && order.cart() != null
                ? accepted.releasing(claim(order.cart()))
                : accepted;
    }

    /** Kept by the order that is confirmed, so that nobody orders the same again who has seen the cart before. */
    private static Claim claim(OrderedCart cart) {
        return CartRound.claim(cart.cartId(), cart.round());
    }

    @Override
    public boolean isOwner(OrderCommand command, Order order, Actor actor) {
        boolean placedIt = actor instanceof Actor.Account account && account.accountId().equals(order.customerId());
        return placedIt || switch (command) {
            case CancelOrder cancel -> cancel.bySecret();
            case CancelOrderLines cancel -> cancel.bySecret();
            default -> false;
        };
    }

    @Override
    public Order evolve(Order order, OrderEvent event) {
        return switch (event) {
            case OrderPlaced placed -> Order.of(placed);
            case OrderImported imported -> Order.of(imported);
            case OrderConfirmed _ -> order.now(OrderStatus.CONFIRMED);
            case OrderRejected _ -> order.now(OrderStatus.REJECTED);
            case OrderCancelled _ -> order.now(OrderStatus.CANCELLED);
            case OrderLinesCancelled it -> order.changing(it.lines(), OrderedLine::cancelling);
            case ShipmentPrepared it -> order.changing(it.lines(), OrderedLine::preparing).shipping(it.shipmentId(),
                    new Parcel(ShipmentStatus.PREPARED, it.lines(), it.tracking()));
            case ShipmentDispatched it -> left(order, it.shipmentId(), ShipmentStatus.DISPATCHED, it.lines());
            case ShipmentAbandoned it -> left(order, it.shipmentId(), ShipmentStatus.ABANDONED, List.of());
            case ShipmentTracked it -> order.changing(it.shipmentId(), parcel -> parcel.tracked(it.tracking()));
            case ShipmentDelivered it ->
                order.changing(it.shipmentId(), parcel -> parcel.now(ShipmentStatus.DELIVERED));
            case OrderLinesReturned it -> order.changing(it.lines(), OrderedLine::returning).returned();
            case OrderPaymentChanged it -> order.paid(it.paymentId(), Paid.of(it));
            case OrderAnnotated _ -> order.noted();
        };
    }

    private static Order left(Order order, UUID shipmentId, ShipmentStatus status, List<LineQuantity> sent) {
        var parcel = Objects.requireNonNull(order.shipments().get(shipmentId));
        return order.changing(parcel.lines(), (line, pieces) -> line.preparing(-pieces))
                .changing(sent, OrderedLine::shipping).shipping(shipmentId, parcel.now(status));
    }
}

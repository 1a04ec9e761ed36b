package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderEvent;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.ShipmentAbandoned;
import dev.stoa.ecommerce.command.events.ShipmentDelivered;
import dev.stoa.ecommerce.command.events.ShipmentDispatched;
import dev.stoa.ecommerce.command.events.ShipmentPrepared;
import dev.stoa.ecommerce.command.events.ShipmentTracked;
import dev.stoa.ecommerce.command.events.Shortage;
import dev.stoa.ecommerce.command.events.Tracking;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.command.Decision;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** What becomes of the parcels of an order. */
record Shipping(OrderId orderId, Order order) {

    Decision<OrderEvent> prepared(ShipOrder ship) {
        if (order.shipments().containsKey(ship.shipmentId())) {
            return Decision.nothingToDo();
        }
        if (order.status() != OrderStatus.CONFIRMED) {
            return Decision.refuse(new OrderNotConfirmed(orderId, order.status()));
        }
        if (order.isGivenBack()) {
            return Decision.refuse(new OrderNotPaid(orderId));
        }
        var underWay = order.underWay();
        if (underWay.isPresent()) {
            return Decision.refuse(new ShipmentUnderWay(orderId, underWay.get()));
        }
        if (order.shipments().size() >= Order.MOST_ENTRIES) {
            return Decision.refuse(new OrderTooLong(orderId, Order.MOST_ENTRIES));
        }
        var wanted = new Wanted(orderId, order, ship.lines().isEmpty() ? open() : ship.lines(), OrderedLine::open);
        return wanted.pieces().isEmpty()
                ? Decision.refuse(new NothingToShip(orderId))
                : wanted.refusal().<Decision<OrderEvent>>map(Decision::refuse)
                        .orElseGet(() -> Decision.accept(new ShipmentPrepared(ship.shipmentId(), wanted.lines(),
                                WishedTracking.tracking(ship.tracking()))));
    }

    private List<OrderedPieces> open() {
        return order.lines().entrySet().stream().filter(line -> line.getValue().open() > 0)
                .map(line -> new OrderedPieces(new VariantId(line.getKey()), line.getValue().open())).toList();
    }

    Decision<OrderEvent> dispatched(DispatchShipment dispatch) {
        return of(dispatch.shipmentId(), parcel -> parcel.status() == ShipmentStatus.PREPARED
                ? Decision.accept(left(dispatch, parcel))
                : Decision.nothingToDo());
    }

    private OrderEvent left(DispatchShipment dispatch, Parcel parcel) {
        var shortages = dispatch.missing().stream().map(it -> new Shortage(it.variantId(),
                Objects.requireNonNull(order.lines().get(it.variantId())).sku(), parcel.piecesOf(it.variantId()),
                it.onHand())).toList();
        return dispatch.lines().isEmpty()
                ? new ShipmentAbandoned(dispatch.shipmentId(), shortages)
                : new ShipmentDispatched(dispatch.shipmentId(), dispatch.lines(), shortages);
    }

    Decision<OrderEvent> tracked(TrackShipment track) {
        var tracking = Objects.requireNonNull(WishedTracking.tracking(track.tracking()));
        return of(track.shipmentId(), parcel -> changed(track.shipmentId(), parcel, tracking));
    }

    private static Decision<OrderEvent> changed(UUID shipmentId, Parcel parcel, Tracking tracking) {
        if (parcel.status() == ShipmentStatus.ABANDONED) {
            return Decision.refuse(new ShipmentNotDispatched(shipmentId, parcel.status()));
        }
        return tracking.equals(parcel.tracking())
                ? Decision.nothingToDo()
                : Decision.accept(new ShipmentTracked(shipmentId, tracking));
    }

    Decision<OrderEvent> delivered(ConfirmDelivery confirm) {
        return of(confirm.shipmentId(), parcel -> switch (parcel.status()) {
            case DISPATCHED -> Decision.accept(new ShipmentDelivered(confirm.shipmentId()));
            case DELIVERED -> Decision.nothingToDo();
            case PREPARED, ABANDONED ->
                Decision.refuse(new ShipmentNotDispatched(confirm.shipmentId(), parcel.status()));
        });
    }

    private Decision<OrderEvent> of(UUID shipmentId, Function<Parcel, Decision<OrderEvent>> decision) {
        var parcel = order.shipments().get(shipmentId);
        return parcel == null
                ? Decision.refuse(new ShipmentUnknown(orderId, shipmentId))
                : decision.apply(parcel);
    }
}

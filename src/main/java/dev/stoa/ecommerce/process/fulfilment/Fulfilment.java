package dev.stoa.ecommerce.process.fulfilment;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderLinesCancelled;
import dev.stoa.ecommerce.command.events.OrderLinesReturned;
import dev.stoa.ecommerce.command.events.ShipmentPrepared;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.order.DispatchShipment;
import dev.stoa.ecommerce.command.stock.LowerReservation;
import dev.stoa.ecommerce.command.stock.ReturnStock;
import dev.stoa.ecommerce.command.stock.ShipStock;
import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.process.CommandOutcome;
import dev.stoa.kernel.process.Input;
import dev.stoa.kernel.process.Process;
import dev.stoa.kernel.process.ProcessManager;
import dev.stoa.kernel.process.Reaction;
import dev.stoa.kernel.processor.EventHandler;
import java.util.Objects;
import java.util.UUID;

/**
 * Tells the stocks what an order decided: pieces that are cancelled, sent and returned. A parcel leaves with the pieces
 * that were on hand; what was not stays with the order. While a parcel is being taken out of the stock the order takes
 * neither another nor cancellations.
 */
@Process(id = "ecommerce_process.fulfilment")
class Fulfilment implements ProcessManager<FulfilmentState> {

    @EventHandler
    UUID on(Recorded<OrderLinesCancelled> cancelled) {
        return cancelled.streamId();
    }

    @EventHandler
    UUID onPrepared(Recorded<ShipmentPrepared> prepared) {
        return prepared.streamId();
    }

    @EventHandler
    UUID onReturned(Recorded<OrderLinesReturned> returned) {
        return returned.streamId();
    }

    @Override
    public Class<FulfilmentState> stateType() {
        return FulfilmentState.class;
    }

    @Override
    public FulfilmentState initial() {
        return FulfilmentState.NEW;
    }

    @Override
    public Reaction<FulfilmentState> react(FulfilmentState state, Input input) {
        return switch (input) {
            case Input.Happened(var recorded) -> happened(state, recorded);
            case Input.TimerFired _ -> Reaction.of(state);
            case Input.Answered(ShipStock command, var outcome) -> picked(state, command, outcome);
            case Input.Answered _ -> Reaction.of(state);
        };
    }

    private static Reaction<FulfilmentState> happened(FulfilmentState state,
            Recorded<? extends DomainEvent> recorded) {
        return switch (recorded.event()) {
            case OrderLinesCancelled it -> Reaction.of(state)
                    .send(it.left().stream().map(line -> new LowerReservation(new VariantId(line.variantId()),
                            new OrderId(recorded.streamId()), line.quantity())).toList());
            case ShipmentPrepared it -> Reaction
                    .of(new FulfilmentState(Picking.of(it.shipmentId(), it.lines())))
                    .send(it.lines().stream().map(line -> new ShipStock(new VariantId(line.variantId()),
                            new OrderId(recorded.streamId()), it.shipmentId(), line.quantity())).toList());
            case OrderLinesReturned it -> Reaction.of(state)
                    .send(it.lines().stream().map(line -> new ReturnStock(new VariantId(line.variantId()),
                            new OrderId(recorded.streamId()), it.returnId(), line.quantity(), it.disposition()))
                            .toList());
            default -> Reaction.of(state);
        };
    }

    /** Of what is not all on hand, what is on hand is asked for, which is less every time. */
    private static Reaction<FulfilmentState> picked(FulfilmentState state, ShipStock command,
            CommandOutcome outcome) {
        var picking = Objects.requireNonNull(state.picking(), "No parcel is being taken out of the stock");
        var variant = command.variantId();
        return switch (outcome) {
            case CommandOutcome.Accepted _ -> then(picking.taken(variant.value(), command.quantity()), command);
            case CommandOutcome.Refused refused -> {
                int onHand = refused.rejection().path("onHand").asInt(0);
                yield onHand > 0 && onHand < command.quantity()
                        ? Reaction.of(state)
                                .send(new ShipStock(variant, command.orderId(), command.shipmentId(), onHand))
                        : then(picking.missing(variant.value()), command);
            }
        };
    }

    private static Reaction<FulfilmentState> then(Picking next, ShipStock command) {
        return next.isOver()
                ? Reaction.of(FulfilmentState.NEW)
                        .send(new DispatchShipment(command.orderId(), next.shipmentId(), next.sent(),
                                next.missing()))
                : Reaction.of(new FulfilmentState(next));
    }
}

package dev.stoa.demo;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.ShipmentDispatched;
import dev.stoa.ecommerce.command.order.ConfirmDelivery;
import dev.stoa.ecommerce.command.order.ShipOrder;
import dev.stoa.ecommerce.command.order.WishedTracking;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.kernel.graphql.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sends what was ordered a day later, and has it arrive two days after that. */
@Component
class SampleParcels {

    private static final Duration PACKED = Duration.ofDays(1);
    private static final Duration UNDER_WAY = Duration.ofDays(2);
    private static final int ALL = 100;

    private final SampleCommands commands;
    private final EventStore log;
    private final Queue<Parcel> packing = new ArrayDeque<>();
    private final Queue<Parcel> travelling = new ArrayDeque<>();

    private record Parcel(OrderId order, Instant due) {}

    SampleParcels(SampleCommands commands, EventStore log) {
        this.commands = commands;
        this.log = log;
    }

    /** The order is confirmed; it is sent in its time. */
    void pack(OrderId order, Instant placedAt) {
        packing.add(new Parcel(order, placedAt.plus(PACKED)));
    }

    /** Does what is to be done by now. */
    void until(Instant now) {
        while (isDue(travelling, now)) {
            arrive(travelling.remove());
        }
        while (isDue(packing, now)) {
            var parcel = packing.remove();
            commands.give("ship " + parcel.order, new ShipOrder(parcel.order, Ids.next(), List.of(),
                    new WishedTracking("DHL", "00340%012d".formatted(Math.abs(parcel.order.hashCode())), null)));
            travelling.add(new Parcel(parcel.order, parcel.due.plus(UNDER_WAY)));
        }
    }

    private static boolean isDue(Queue<Parcel> parcels, Instant now) {
        var next = parcels.peek();
        return next != null && !next.due.isAfter(now);
    }

    private void arrive(Parcel parcel) {
        dispatched(parcel.order).ifPresent(shipment -> commands.give("deliver " + parcel.order,
                new ConfirmDelivery(parcel.order, shipment)));
    }

    private Optional<UUID> dispatched(OrderId order) {
        return log.read(order.value(), 0, ALL).stream().map(recorded -> recorded.event())
                .filter(ShipmentDispatched.class::isInstance).map(ShipmentDispatched.class::cast)
                .map(ShipmentDispatched::shipmentId).findFirst();
    }
}

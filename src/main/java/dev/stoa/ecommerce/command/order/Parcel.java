package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.LineQuantity;
import dev.stoa.ecommerce.command.events.Tracking;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shipment of an order.
 *
 * @param lines
 *            what was prepared
 */
record Parcel(ShipmentStatus status, List<LineQuantity> lines, @Nullable Tracking tracking) {

    int piecesOf(UUID variantId) {
        return lines.stream().filter(line -> line.variantId().equals(variantId)).mapToInt(LineQuantity::quantity)
                .sum();
    }

    Parcel now(ShipmentStatus next) {
        return new Parcel(next, lines, tracking);
    }

    Parcel tracked(Tracking where) {
        return new Parcel(status, lines, where);
    }
}

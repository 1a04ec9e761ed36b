package dev.stoa.ecommerce.process.fulfilment;

import dev.stoa.ecommerce.command.events.LineQuantity;
import dev.stoa.ecommerce.command.order.ShortPick;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A parcel that is being taken out of the stock.
 *
 * @param lines
 *            what it is to hold
 * @param sent
 *            what is out of the stock
 * @param missing
 *            what was not on hand
 */
record Picking(UUID shipmentId, List<LineQuantity> lines, List<LineQuantity> sent, List<ShortPick> missing) {

    static Picking of(UUID shipmentId, List<LineQuantity> lines) {
        return new Picking(shipmentId, lines, List.of(), List.of());
    }

    Picking with(LineQuantity line) {
        return new Picking(shipmentId, lines, Stream.concat(sent.stream(), Stream.of(line)).toList(), missing);
    }

    Picking with(ShortPick shortage) {
        return new Picking(shipmentId, lines, sent, Stream.concat(missing.stream(), Stream.of(shortage)).toList());
    }

    boolean isOver() {
        return sent.size() + missing.size() == lines.size();
    }
}

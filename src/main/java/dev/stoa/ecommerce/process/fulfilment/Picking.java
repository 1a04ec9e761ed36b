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
 *            the lines of which not all was on hand
 */
record Picking(UUID shipmentId, List<LineQuantity> lines, List<LineQuantity> sent, List<ShortPick> missing) {

    static Picking of(UUID shipmentId, List<LineQuantity> lines) {
        return new Picking(shipmentId, lines, List.of(), List.of());
    }

    /** So many pieces are out of the stock; no more of them were on hand where that is less than wanted. */
    Picking taken(UUID variantId, int pieces) {
        var all = new LineQuantity(variantId, pieces);
        var next = new Picking(shipmentId, lines, Stream.concat(sent.stream(), Stream.of(all)).toList(), missing);
        return lines.contains(all) ? next : next.without(new ShortPick(variantId, pieces));
    }

    /** None of its pieces was on hand. */
    Picking missing(UUID variantId) {
        return without(new ShortPick(variantId, 0));
    }

    private Picking without(ShortPick shortage) {
        return new Picking(shipmentId, lines, sent, Stream.concat(missing.stream(), Stream.of(shortage)).toList());
    }

    boolean isOver() {
        return Stream.concat(sent.stream().map(LineQuantity::variantId), missing.stream().map(ShortPick::variantId))
                .distinct().count() == lines.size();
    }
}

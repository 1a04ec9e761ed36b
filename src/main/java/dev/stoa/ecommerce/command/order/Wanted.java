package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.LineQuantity;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.command.Rejection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;

/**
 * Pieces of lines that something is wanted of.
 *
 * @param left
 *            how many pieces of a line that is possible of
 */
record Wanted(OrderId orderId, Order order, List<OrderedPieces> pieces, ToIntFunction<OrderedLine> left) {

    /** What stands in the way, the first line first. */
    Optional<Rejection> refusal() {
        var seen = new HashSet<UUID>();
        for (int i = 0; i < pieces.size(); i++) {
            var variant = pieces.get(i).variantId();
            var line = order.lines().get(variant.value());
            if (line == null) {
                return Optional.of(new LineNotInOrder(orderId, variant, i));
            }
            if (!seen.add(variant.value())) {
                return Optional.of(new DuplicateLine(variant, i));
            }
            int possible = left.applyAsInt(line);
            if (pieces.get(i).quantity() > possible) {
                return Optional.of(new LineQuantityExceeded(variant, i, pieces.get(i).quantity(), possible));
            }
        }
        return Optional.empty();
    }

    List<LineQuantity> lines() {
        return pieces.stream().map(it -> new LineQuantity(it.variantId().value(), it.quantity())).toList();
    }

    /** What the pieces cost together, in minor units. */
    long worth() {
        return order.lines().entrySet().stream().mapToLong(
                line -> pieces.stream().filter(it -> it.variantId().equals(new VariantId(line.getKey())))
                        .mapToLong(it -> line.getValue().worth(it.quantity())).sum())
                .sum();
    }
}

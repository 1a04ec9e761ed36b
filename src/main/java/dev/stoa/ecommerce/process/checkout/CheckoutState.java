package dev.stoa.ecommerce.process.checkout;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.Shortage;
import dev.stoa.ecommerce.command.events.VariantId;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How far the checkout of an order has come.
 *
 * @param orderId
 *            null before the order is placed
 * @param awaited
 *            commands that were given and not answered yet
 */
record CheckoutState(Phase phase, @Nullable OrderId orderId, List<CheckoutLine> lines, int awaited) {

    static final CheckoutState NEW = new CheckoutState(Phase.NEW, null, List.of(), 0);

    enum Phase {
        /** Not placed, as far as the checkout knows. */
        NEW,
        /** The lines are being reserved. */
        RESERVING,
        /** Every line is reserved; the order is being told so. */
        CONFIRMING,
        /** The order holds its stock. */
        CONFIRMED,
        /** The order is to hold nothing: what was reserved is being given back. */
        RELEASING
    }

    static CheckoutState reserving(OrderId orderId, List<CheckoutLine> lines) {
        return new CheckoutState(Phase.RESERVING, orderId, lines, lines.size());
    }

    OrderId order() {
        return Objects.requireNonNull(orderId, "No order was placed");
    }

    CheckoutState moved(Phase next, int given) {
        return new CheckoutState(next, orderId, lines, awaited + given);
    }

    CheckoutState answered() {
        return new CheckoutState(phase, orderId, lines, awaited - 1);
    }

    CheckoutState with(VariantId variant, UnaryOperator<CheckoutLine> change) {
        var changed = lines.stream().map(line -> line.variantId().equals(variant) ? change.apply(line) : line);
        return new CheckoutState(phase, orderId, changed.toList(), awaited);
    }

    boolean allAnswered() {
        return lines.stream().noneMatch(line -> line.status() == CheckoutLine.Status.ASKED);
    }

    boolean allReserved() {
        return lines.stream().allMatch(line -> line.status() == CheckoutLine.Status.RESERVED);
    }

    boolean anyShort() {
        return lines.stream().anyMatch(line -> line.status() == CheckoutLine.Status.SHORT);
    }

    boolean over() {
        return phase == Phase.RELEASING && awaited == 0;
    }

    List<Shortage> shortages() {
        return lines.stream().filter(CheckoutLine::refused).map(CheckoutLine::shortage).toList();
    }
}

package dev.stoa.ecommerce.process.checkout;

import dev.stoa.ecommerce.command.events.OrderLine;
import dev.stoa.ecommerce.command.events.Shortage;
import dev.stoa.ecommerce.command.events.VariantId;

/**
 * A line on its way through the checkout.
 *
 * @param available
 *            how much there was, where it was refused
 */
record CheckoutLine(VariantId variantId, String sku, int quantity, Status status, int available) {

    enum Status {
        /** The reservation is not answered yet. */
        ASKED,
        /** Reserved. */
        RESERVED,
        /** Refused: there was less. */
        SHORT,
        /** Refused for another reason. */
        REFUSED
    }

    static CheckoutLine asked(OrderLine line) {
        return new CheckoutLine(new VariantId(line.variantId()), line.sku(), line.quantity(), Status.ASKED, 0);
    }

    CheckoutLine answered(Status answer, int leaving) {
        return new CheckoutLine(variantId, sku, quantity, answer, leaving);
    }

    /** Whether something may be reserved for it, now or by a command that is under way. */
    boolean mayHold() {
        return status != Status.SHORT;
    }

    boolean refused() {
        return status == Status.SHORT || status == Status.REFUSED;
    }

    Shortage shortage() {
        return new Shortage(variantId.value(), sku, quantity, available);
    }
}

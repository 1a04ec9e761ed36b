package dev.stoa.ecommerce.process.checkout;

import dev.stoa.ecommerce.command.events.OrderLine;
import dev.stoa.ecommerce.command.events.Shortage;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.process.CommandOutcome;

/**
 * A line on its way through the checkout.
 *
 * @param available
 *            how much there was, where it was refused
 */
record CheckoutLine(VariantId variantId, String sku, int quantity, Status status, int available) {

    private static final String INSUFFICIENT_STOCK = "INSUFFICIENT_STOCK";

    enum Status {
        /** The reservation is not answered yet. */
        ASKED,
        /** Reserved. */
        RESERVED,
        /** Reserved until it is sent. */
        ALLOCATED,
        /** Refused: there was less. */
        SHORT,
        /** Refused for another reason. */
        REFUSED
    }

    static CheckoutLine asked(OrderLine line) {
        return new CheckoutLine(new VariantId(line.variantId()), line.sku(), line.quantity(), Status.ASKED, 0);
    }

    CheckoutLine reserved(CommandOutcome outcome) {
        return switch (outcome) {
            case CommandOutcome.Accepted _ -> answered(Status.RESERVED, 0);
            case CommandOutcome.Refused refused when refused.code().equals(INSUFFICIENT_STOCK) -> answered(
                    Status.SHORT, refused.rejection().path("available").asInt(0));
            case CommandOutcome.Refused _ -> answered(Status.REFUSED, 0);
        };
    }

    CheckoutLine allocated(CommandOutcome outcome) {
        return switch (outcome) {
            case CommandOutcome.Accepted _ -> answered(Status.ALLOCATED, 0);
            case CommandOutcome.Refused _ -> answered(Status.REFUSED, 0);
        };
    }

    private CheckoutLine answered(Status answer, int leaving) {
        return new CheckoutLine(variantId, sku, quantity, answer, leaving);
    }

    /** Whether something may be reserved for it, now or by a command that is under way. */
    boolean mayHold() {
        return status != Status.SHORT;
    }

    boolean isAsked() {
        return status == Status.ASKED;
    }

    boolean refused() {
        return status == Status.SHORT || status == Status.REFUSED;
    }

    Shortage shortage() {
        return new Shortage(variantId.value(), sku, quantity, available);
    }
}

package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an order.
 *
 * @param amount
 *            by how much the order costs less from then on; null for what does not change that
 * @param pieces
 *            that it is about, where it is not about the whole order
 * @param payment
 *            the payment that it is about
 * @param decline
 *            why the provider declined, where it did
 */
public record OrderEntry(int version, Kind kind, Instant occurredAt, String actor, UUID commandId,
        @Nullable String cause, @Nullable UUID shipmentId, @Nullable UUID returnId, @Nullable Money amount,
        @Nullable String reason, List<OrderPieces> pieces, @Nullable OrderEntryPayment payment,
        @Nullable PaymentDeclineReason decline) {

    public enum Kind {
        PLACED("The order was placed."), IMPORTED("The order was taken over from another shop."), CONFIRMED(
                "Everything that was ordered is held for it and the payment is secured; the order is confirmed."), REJECTED(
                        "The checkout could not come to its end; the order is rejected, nothing is reserved or charged."), CANCELLED(
                                "The order was cancelled; what was reserved for it is free again."), LINES_CANCELLED(
                                        "Pieces of the order were cancelled; what was held for them is free again."), SHIPMENT_PREPARED(
                                                "A parcel is being packed."), SHIPMENT_DISPATCHED(
                                                        "A parcel left."), SHIPMENT_ABANDONED(
                                                                "A parcel does not leave: none of its pieces was on hand."), SHIPMENT_TRACKED(
                                                                        "A parcel can be followed on its way."), SHIPMENT_DELIVERED(
                                                                                "A parcel arrived."), LINES_RETURNED(
                                                                                        "Pieces of the order came back."), PAYMENT_CHANGED(
                                                                                                "Money of a payment was set aside, taken, let go of or given back."), CAPTURE_DECLINED(
                                                                                                        "The payment provider declined to take money of a payment."), VOID_DECLINED(
                                                                                                                "The payment provider declined to let go of money of a payment."), REFUND_DECLINED(
                                                                                                                        "The payment provider declined to give back money of a payment."), ANNOTATED(
                                                                                                                                "Somebody of the shop noted something.");

        private final String description;

        Kind(String description) {
            this.description = description;
        }
    }

    public String description() {
        return kind.description;
    }
}

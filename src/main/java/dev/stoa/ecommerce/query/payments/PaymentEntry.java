package dev.stoa.ecommerce.query.payments;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to a payment. */
public record PaymentEntry(int version, Kind kind, @Nullable Money amount,
        @Nullable PaymentDeclineReason declineReason, Instant occurredAt, String actor) {

    public enum Kind {
        AUTHORISATION_REQUESTED, AUTHORISED, DECLINED, CAPTURE_REQUESTED, CAPTURED, CAPTURE_DECLINED, CAPTURE_LIMITED, VOID_REQUESTED, VOIDED, VOID_DECLINED, REFUND_REQUESTED, REFUNDED, REFUND_DECLINED, CALL_DEFERRED, CALL_UNANSWERED
    }
}

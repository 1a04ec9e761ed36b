package dev.stoa.ecommerce.payment.sandbox;

import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.payment.sandbox.Behaviour.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call as it stands in the sandbox's books.
 *
 * @param declined
 *            why; null where it was done
 * @param decided
 *            false where the call was lost on the way
 * @param toldAt
 *            before then the outcome is told to nobody
 */
record Entry(String key, PaymentId payment, Kind kind, long amount, Behaviour behaviour, String reference,
        @Nullable PaymentDeclineReason declined, boolean decided, Instant toldAt) {

    Entry lost() {
        return new Entry(key, payment, kind, amount, behaviour, reference, declined, false, toldAt);
    }
}

package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.DomainEvent;
import java.util.UUID;

/**
 * What happens to a payment; the stream type is {@code payment}. Every call to the provider is requested first, under
 * the key that it is made with however often it is repeated, and then succeeds or is declined; in between it may be
 * known to have been deferred, or to have got no answer.
 */
public sealed interface PaymentEvent extends DomainEvent
        permits
        PaymentAuthorisationRequested,
        PaymentAuthorised,
        PaymentDeclined,
        PaymentCaptureRequested,
        PaymentCaptured,
        PaymentCaptureDeclined,
        PaymentVoidRequested,
        PaymentVoided,
        PaymentVoidDeclined,
        PaymentRefundRequested,
        PaymentRefunded,
        PaymentRefundDeclined,
        PaymentCallDeferred,
        PaymentCallUnanswered {

    /** The order that is paid. */
    UUID orderId();

    /** The call to the provider that the event is about: its idempotency key. */
    String callKey();
}

package dev.stoa.ecommerce.command.events;

/**
 * What happens to a call to the provider. Every call is requested first, under the key that it is made with however
 * often it is repeated, and then succeeds or is declined; in between it may be known to have been deferred, or to have
 * got no answer.
 */
public sealed interface PaymentCallEvent extends PaymentEvent
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

    /** The call that the event is about: its idempotency key. */
    String callKey();
}

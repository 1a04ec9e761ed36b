package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.DomainEvent;
import java.util.UUID;

/** What happens to a payment; the stream type is {@code payment}. */
public sealed interface PaymentEvent extends DomainEvent permits PaymentCallEvent, PaymentCaptureLimited {

    /** The order that is paid. */
    UUID orderId();
}

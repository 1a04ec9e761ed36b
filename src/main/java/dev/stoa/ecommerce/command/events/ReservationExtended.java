package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reservation lasts longer than it was to.
 *
 * @param expiresAt
 *            null where it does not expire any more
 */
@EventType("ecommerce.reservation-extended")
public record ReservationExtended(UUID orderId, @Nullable Instant expiresAt,
        StockQuantities quantities) implements StockEvent {}

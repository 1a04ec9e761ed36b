package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import dev.stoa.kernel.eventstore.PersonalData;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Pieces that were sent came back.
 *
 * @param customerId
 *            whose order it is
 * @param amount
 *            by how much the order costs less; nothing where the money is not given back
 */
@EventType("ecommerce.order-lines-returned")
public record OrderLinesReturned(UUID customerId, UUID returnId, List<LineQuantity> lines,
        ReturnDisposition disposition, Money amount,
        @PersonalData(of = "customerId") @Nullable String reason) implements OrderEvent {}

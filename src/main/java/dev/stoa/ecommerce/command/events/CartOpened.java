package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The first event of every cart.
 *
 * @param customerId
 *            whose it is; null where it is a guest's
 */
@EventType("ecommerce.cart-opened")
public record CartOpened(@Nullable UUID customerId) implements CartEvent {}

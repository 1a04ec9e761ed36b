package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;

/**
 * All of it as it is from now on.
 *
 * @param active
 *            whether it can be chosen
 */
@EventType("ecommerce.shipping-method-changed")
public record ShippingMethodChanged(String name, ShippingTariff tariff, boolean active)
        implements
            ShippingMethodEvent {}

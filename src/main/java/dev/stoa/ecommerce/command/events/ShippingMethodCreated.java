package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;

/**
 * Can be chosen from now on.
 *
 * @param code
 *            small letters, digits and hyphens; unique among shipping methods for good
 */
@EventType("ecommerce.shipping-method-created")
public record ShippingMethodCreated(String code, String name, ShippingTariff tariff) implements ShippingMethodEvent {}

package dev.stoa.ecommerce.command.shipping;

import dev.stoa.ecommerce.command.events.ShippingTariff;
import org.jspecify.annotations.Nullable;

/**
 * The state of a shipping method.
 *
 * @param tariff
 *            null before it is created
 */
record ShippingMethod(boolean active, String code, String name, @Nullable ShippingTariff tariff) {

    static final ShippingMethod NONE = new ShippingMethod(false, "", "", null);
}

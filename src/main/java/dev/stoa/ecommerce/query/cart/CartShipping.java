package dev.stoa.ecommerce.query.cart;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.ShippingMethodId;
import org.jspecify.annotations.Nullable;

/**
 * @param price
 *            for this cart; null where it cannot be shipped so
 */
public record CartShipping(ShippingMethodId id, String code, String name, @Nullable Money price) {}

package dev.stoa.ecommerce.command.shipping;

import dev.stoa.ecommerce.command.events.ShippingMethodId;
import dev.stoa.ecommerce.command.events.ShippingTariff;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A shipping method as it stands at this moment.
 *
 * @param tariff
 *            null where it is not offered any more
 */
@NamedInterface("commands")
public record OfferedShipping(ShippingMethodId id, String code, String name,
        @Nullable ShippingTariff tariff) {}

package dev.stoa.ecommerce.command.shipping;

import dev.stoa.ecommerce.command.events.ShippingMethodId;
import dev.stoa.kernel.command.Command;
import java.util.UUID;

sealed interface ShippingMethodCommand extends Command permits CreateShippingMethod, ChangeShippingMethod {

    ShippingMethodId shippingMethodId();

    @Override
    default UUID streamId() {
        return shippingMethodId().value();
    }
}

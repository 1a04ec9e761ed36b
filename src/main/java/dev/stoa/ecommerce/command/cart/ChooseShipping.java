package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.command.events.ShippingMethodId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param chosen
 *            the active method with this code at this moment; null where there is none
 */
@GivenBy(Who.OWNER)
@CommandType("ecommerce.choose-shipping")
record ChooseShipping(CartId cartId, @Assigned boolean bySecret, @NotBlank @Size(max = 32) String code,
        @Assigned @Nullable ShippingMethodId chosen) implements CartCommand {}

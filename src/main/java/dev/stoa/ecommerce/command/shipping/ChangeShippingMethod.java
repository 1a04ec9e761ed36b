package dev.stoa.ecommerce.command.shipping;

import dev.stoa.ecommerce.command.events.ShippingMethodId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import dev.stoa.kernel.command.PlainLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** What is null stays as it is. */
@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.change-shipping-method")
public record ChangeShippingMethod(ShippingMethodId shippingMethodId,
        @Nullable @Size(min = 1, max = 200) @PlainLine String name, @Nullable @Valid WishedTariff tariff,
        @Nullable Boolean active) implements ShippingMethodCommand {}

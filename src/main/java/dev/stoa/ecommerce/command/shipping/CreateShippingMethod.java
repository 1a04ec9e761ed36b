package dev.stoa.ecommerce.command.shipping;

import dev.stoa.ecommerce.command.events.ShippingMethodId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import dev.stoa.kernel.command.PlainLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.modulith.NamedInterface;

@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.create-shipping-method")
public record CreateShippingMethod(@Assigned ShippingMethodId shippingMethodId,
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be small letters and digits, with single hyphens in between") @Size(max = 32) String code,
        @NotBlank @Size(max = 200) @PlainLine String name, @Valid WishedTariff tariff)
        implements
            ShippingMethodCommand {}

package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import jakarta.validation.Valid;
import org.springframework.modulith.NamedInterface;

@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.change-price")
public record ChangePrice(ProductId productId, VariantId variantId, @Valid Price price) implements ProductCommand {}

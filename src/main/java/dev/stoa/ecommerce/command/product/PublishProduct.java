package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import org.springframework.modulith.NamedInterface;

@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.publish-product")
public record PublishProduct(ProductId productId) implements ProductCommand {}

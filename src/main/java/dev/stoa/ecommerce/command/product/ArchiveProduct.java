package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import org.springframework.modulith.NamedInterface;

@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.archive-product")
public record ArchiveProduct(ProductId productId) implements ProductCommand {}

package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * All of them or none.
 *
 * @param variantIds
 *            one for each variant
 */
@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.add-variants")
public record AddVariants(ProductId productId, @Size(min = 1, max = MOST) List<@Valid NewVariant> variants,
        @Assigned List<VariantId> variantIds) implements ProductCommand {

    static final int MOST = 100;
}

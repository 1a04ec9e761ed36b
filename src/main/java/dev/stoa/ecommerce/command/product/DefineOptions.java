package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * @param options
 *            all that the product has from now on
 */
@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.define-options")
public record DefineOptions(ProductId productId,
        @Size(max = DefineOptions.MOST) @DistinctNames List<@Valid NewOption> options)
        implements
            ProductCommand {

    static final int MOST = 10;
}

package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.slug.SlugText;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import dev.stoa.kernel.command.PlainLine;
import dev.stoa.kernel.command.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Makes a product what another system says that it is, or creates it: all of it or nothing. Null leaves a part as it
 * is. Variants are known by their SKUs; one that is not named stays.
 *
 * @param productId
 *            the product with the slug, or a new one
 * @param name
 *            a new product needs one
 * @param currencyCode
 *            of all its prices; a new product without it has that of its first variant
 * @param variantIds
 *            one for each variant, used where it is new
 */
@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.put-product")
public record PutProduct(ProductId productId, @SlugText String slug,
        @Nullable @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank") @Size(max = 200) @PlainLine String name,
        @Nullable @Size(max = 10_000) @PlainText String description, @Nullable @CurrencyCode String currencyCode,
        @Assigned @Nullable @Categorised List<CategoryId> categories,
        @Nullable @Size(max = 10) @DistinctNames List<@Valid NewOption> options,
        @Size(max = AddVariants.MOST) List<@Valid NewVariant> variants, @Assigned List<VariantId> variantIds,
        @Nullable @Size(max = 50) List<@Valid NewMedium> media, @Nullable Listing status) implements ProductCommand {}

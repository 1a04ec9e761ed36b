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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * @param slug
 *            null to have it made of the name
 * @param categories
 *            that it stands in, the one that its breadcrumbs show first
 * @param options
 *            what the variants differ in
 * @param variantIds
 *            one for each variant
 */
@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.create-product")
public record CreateProduct(@Assigned ProductId productId, @NotBlank @Size(max = 200) @PlainLine String name,
        @Nullable @SlugText String slug, @Nullable @Size(max = 10_000) @PlainText String description,
        @Categorised List<CategoryId> categories, @CurrencyCode String currencyCode,
        @Size(max = DefineOptions.MOST) @DistinctNames List<@Valid NewOption> options,
        @Size(max = AddVariants.MOST) List<@Valid NewVariant> variants, @Assigned List<VariantId> variantIds)
        implements
            ProductCommand {

    /** A product whose variants differ in whatever they say. */
    public CreateProduct(ProductId productId, String name, @Nullable String slug, @Nullable String description,
            List<CategoryId> categories, String currencyCode, List<NewVariant> variants, List<VariantId> variantIds) {
        this(productId, name, slug, description, categories, currencyCode, List.of(), variants, variantIds);
    }
}

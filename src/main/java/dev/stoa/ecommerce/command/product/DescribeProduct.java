package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.slug.SlugText;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import dev.stoa.kernel.command.PlainLine;
import dev.stoa.kernel.command.PlainText;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Null leaves a part as it is; an empty description, and no categories, take what was there away. */
@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.describe-product")
public record DescribeProduct(ProductId productId,
        @Nullable @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank") @Size(max = 200) @PlainLine String name,
        @Nullable @SlugText String slug, @Nullable @Size(max = 10_000) @PlainText String description,
        @Nullable @Categorised List<CategoryId> categories) implements ProductCommand {}

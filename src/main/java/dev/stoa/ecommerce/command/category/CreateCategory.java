package dev.stoa.ecommerce.command.category;

import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.ecommerce.command.slug.SlugText;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import dev.stoa.kernel.command.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * @param parentId
 *            null for one at the root
 * @param slug
 *            null to have it made of the name
 */
@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.create-category")
public record CreateCategory(@Assigned CategoryId categoryId, @Nullable CategoryId parentId,
        @NotBlank @Size(max = 80) @PlainLine String name, @Nullable @SlugText String slug)
        implements
            CategoryCommand {}

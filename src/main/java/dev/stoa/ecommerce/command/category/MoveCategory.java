package dev.stoa.ecommerce.command.category;

import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * With everything below it.
 *
 * @param parentId
 *            null for the root
 */
@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.move-category")
public record MoveCategory(CategoryId categoryId, @Nullable CategoryId parentId)
        implements
            CategoryCommand {}

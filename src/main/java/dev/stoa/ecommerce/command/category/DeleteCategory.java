package dev.stoa.ecommerce.command.category;

import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import org.springframework.modulith.NamedInterface;

/**
 * @param inUse
 *            whether a product stands in it
 */
@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.delete-category")
public record DeleteCategory(CategoryId categoryId, @Assigned boolean inUse)
        implements
            CategoryCommand {}

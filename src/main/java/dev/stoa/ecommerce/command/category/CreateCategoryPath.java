package dev.stoa.ecommerce.command.category;

import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * Creates whatever is missing of a path.
 *
 * @param category
 *            names, from the root down
 * @param ids
 *            one for each step, used where it is missing
 */
@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.create-category-path")
public record CreateCategoryPath(@CategoryPath List<String> category, @Assigned List<CategoryId> ids)
        implements
            CategoryCommand {}

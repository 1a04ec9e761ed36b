package dev.stoa.ecommerce.command.collection;

import dev.stoa.ecommerce.command.events.CollectionId;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.springframework.modulith.NamedInterface;

/**
 * @param productIds
 *            all that stand in it from now on, in their order
 * @param unknown
 *            those of them that are no products
 */
@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.arrange-collection")
public record ArrangeCollection(CollectionId collectionId,
        @Size(max = 100) @UniqueElements(message = "must not have a product twice") List<ProductId> productIds,
        @Assigned List<ProductId> unknown)
        implements
            CollectionCommand {}

package dev.stoa.ecommerce.command.collection;

import dev.stoa.ecommerce.command.events.CollectionId;
import dev.stoa.ecommerce.command.slug.SlugText;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import dev.stoa.kernel.command.PlainLine;
import dev.stoa.kernel.command.PlainText;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Null leaves a part as it is; an empty description takes it away. */
@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.describe-collection")
public record DescribeCollection(CollectionId collectionId,
        @Nullable @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank") @Size(max = 200) @PlainLine String name,
        @Nullable @SlugText String slug, @Nullable @Size(max = 10_000) @PlainText String description)
        implements
            CollectionCommand {}

package dev.stoa.ecommerce.command.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that was in a cart at its end. */
public record CartContents(List<CartLine> lines, @Nullable UUID voucherId, @Nullable UUID shippingMethodId,
        @Nullable Address shipping, @Nullable Address billing) {}

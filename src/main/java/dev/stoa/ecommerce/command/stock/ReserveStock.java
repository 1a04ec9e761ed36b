package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Promises pieces to an order. Repeated, it changes nothing, or makes the reservation last longer where it names a
 * later time.
 *
 * @param expiresAt
 *            when it is given back unless it is allocated by then; null to keep it until it is released
 */
@GivenBy(Who.SYSTEM)
@NamedInterface("commands")
@CommandType("ecommerce.reserve-stock")
public record ReserveStock(VariantId variantId, OrderId orderId, @Min(1) int quantity,
        @Nullable Instant expiresAt) implements StockCommand {

    /** To the millisecond, so that a timer is never set for an earlier time. */
    @Nullable
    Instant until() {
        return expiresAt == null ? null : expiresAt.truncatedTo(ChronoUnit.MILLIS);
    }
}

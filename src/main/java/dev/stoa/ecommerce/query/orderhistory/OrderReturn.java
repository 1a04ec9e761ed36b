package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.ReturnDisposition;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pieces of an order that came back. */
public record OrderReturn(UUID id, List<OrderPieces> lines, ReturnDisposition disposition, Money amount,
        @Nullable String reason, Instant returnedAt) {}

package dev.stoa.ecommerce.command.events;

import java.util.UUID;

/**
 * How many of what are wished for.
 *
 * @param seenPrice
 *            what a piece cost when the line was last touched; what it costs is told when totals are computed
 */
public record CartLine(UUID variantId, int quantity, Money seenPrice) {}

package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.VariantId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.modulith.NamedInterface;

/** Pieces of a line of an order. */
@NamedInterface("commands")
public record OrderedPieces(VariantId variantId, @Min(1) @Max(10_000) int quantity) {}

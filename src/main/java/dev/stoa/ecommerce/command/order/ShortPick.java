package dev.stoa.ecommerce.command.order;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** A line of a parcel that could not be taken out of the stock, and how much there was. */
@NamedInterface("commands")
public record ShortPick(UUID variantId, int onHand) {}

package dev.stoa.ecommerce.command.events;

import java.util.UUID;

/** What was ordered, with names and price as they were at placing. */
public record OrderLine(UUID productId, UUID variantId, String sku, String productName, String variantName,
        int quantity, Money unitPrice) {

    public Money lineTotal() {
        return unitPrice.times(quantity);
    }
}

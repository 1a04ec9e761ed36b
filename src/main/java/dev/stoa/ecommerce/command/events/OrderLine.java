package dev.stoa.ecommerce.command.events;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What was ordered, with names, price and tax as they were at placing.
 *
 * @param discount
 *            the line's share of what the voucher took off
 * @param taxRate
 *            in percent
 * @param tax
 *            on the line after its discount; contained in it or on top of it as {@link OrderSums#taxIncluded} says
 * @param weightGrams
 *            of a piece
 */
public record OrderLine(UUID productId, UUID variantId, String sku, String productName, String variantName,
        int quantity, Money unitPrice, Money discount, BigDecimal taxRate, Money tax, int weightGrams) {

    /** Before any discount. */
    public Money lineTotal() {
        return unitPrice.times(quantity);
    }
}

package dev.stoa.ecommerce.query.stocklevels;

import org.jspecify.annotations.Nullable;

/**
 * @param stockLevel
 *            null to say that the list is to be read
 */
public record LowStockChange(@Nullable StockLevel stockLevel, @Nullable String token) {

    static final LowStockChange READ = new LowStockChange(null, null);
}

package dev.stoa.kernel.eventstore;

/**
 * A value that at most one stream may hold: a SKU, a handle, one use of a voucher.
 *
 * @param scope
 *            what kind of value, such as {@code ecommerce.sku}
 * @param key
 *            the value in its canonical form; two spellings that count as the same must arrive as the same key
 */
public record Claim(String scope, String key) {}

package dev.stoa.kernel.eventstore;

/**
 * A value that at most one stream may hold: a SKU, a handle, one use of a voucher.
 *
 * @param scope
 *            what kind of value, such as {@code ecommerce.sku}
 * @param key
 *            the value in its canonical form; two spellings that count as the same must arrive as the same key
 * @param personal
 *            whether the key says something about a person. Then neither the table nor the log has it: the gateway
 *            claims a keyed hash of it in its place, which is what metadata of events and rows of claims show
 */
public record Claim(String scope, String key, boolean personal) {

    public Claim(String scope, String key) {
        this(scope, key, false);
    }

    /** A claim on something about a person, such as an e-mail address. */
    public static Claim ofPersonal(String scope, String key) {
        return new Claim(scope, key, true);
    }
}

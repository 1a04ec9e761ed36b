package dev.stoa.ecommerce.command.order;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What has become of the pieces of a line.
 *
 * @param charged
 *            what all of them cost, in minor units
 * @param preparing
 *            pieces that are being taken out of the stock
 * @param shipped
 *            those that came back included
 */
record OrderedLine(String sku, int ordered, long charged, int cancelled, int preparing, int shipped, int returned) {

    static OrderedLine of(String sku, int ordered, long charged) {
        return new OrderedLine(sku, ordered, charged, 0, 0, 0, 0);
    }

    /** Pieces that may still be sent, or cancelled. */
    int open() {
        return ordered - cancelled - preparing - shipped;
    }

    /** Pieces that the customer has. */
    int withCustomer() {
        return shipped - returned;
    }

    /**
     * By how much the line costs less when so many more of its pieces are cancelled or come back. Shares are rounded so
     * that they sum exactly to what the line costs, whatever they are taken away in.
     */
    long worth(int pieces) {
        return share(cancelled + returned + pieces) - share(cancelled + returned);
    }

    private long share(int pieces) {
        return BigDecimal.valueOf(charged).multiply(BigDecimal.valueOf(pieces))
                .divide(BigDecimal.valueOf(ordered), 0, RoundingMode.HALF_EVEN).longValueExact();
    }

    OrderedLine cancelling(int pieces) {
        return new OrderedLine(sku, ordered, charged, cancelled + pieces, preparing, shipped, returned);
    }

    OrderedLine preparing(int pieces) {
        return new OrderedLine(sku, ordered, charged, cancelled, preparing + pieces, shipped, returned);
    }

    OrderedLine shipping(int pieces) {
        return new OrderedLine(sku, ordered, charged, cancelled, preparing, shipped + pieces, returned);
    }

    OrderedLine returning(int pieces) {
        return new OrderedLine(sku, ordered, charged, cancelled, preparing, shipped, returned + pieces);
    }
}

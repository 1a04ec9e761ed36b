package dev.stoa.ecommerce.query.stocklevels;

import dev.stoa.kernel.access.AccessRule;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.Who;

/** How much there is exactly is for those who run the shop; the public learns whether there is any. */
final class StockViewers {

    private static final AccessRule RULE = AccessRule.of(Who.MERCHANT, Who.ANALYST, Who.OPERATOR);

    private StockViewers() {}

    static boolean include(Actor viewer) {
        return RULE.permits(viewer);
    }
}

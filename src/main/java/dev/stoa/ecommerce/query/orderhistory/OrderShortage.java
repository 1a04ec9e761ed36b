package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.Shortage;
import dev.stoa.ecommerce.command.events.VariantId;

/** A line that there was too little of. */
public record OrderShortage(VariantId variantId, String sku, int requested, int available) {

    static OrderShortage of(Shortage shortage) {
        return new OrderShortage(new VariantId(shortage.variantId()), shortage.sku(), shortage.requested(),
                shortage.available());
    }
}

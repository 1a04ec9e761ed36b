package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.CartLine;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.VariantId;

record LeftOutLine(VariantId variantId, int quantity, Money seenPrice) {

    static LeftOutLine of(CartLine line) {
        return new LeftOutLine(new VariantId(line.variantId()), line.quantity(), line.seenPrice());
    }
}

package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.pricing.Basket;
import dev.stoa.ecommerce.command.product.Offer;
import java.util.Map;
import java.util.Objects;

/** What is to be priced of an order. */
final class Baskets {

    private Baskets() {}

    /** All lines have an offer, all in one currency. */
    static Basket of(Draft draft, Map<VariantId, Offer> offers) {
        var items = draft.lines().stream()
                .map(line -> Objects.requireNonNull(offers.get(line.variantId())).pieces(line.quantity())).toList();
        var at = draft.at();
        return new Basket(items.getFirst().unitPrice().currencyCode(), items,
                at.voucher() == null ? null : at.voucher().benefit(),
                at.shipping() == null ? null : at.shipping().tariff(),
                draft.shipping() == null ? null : draft.shipping().countryCode());
    }
}

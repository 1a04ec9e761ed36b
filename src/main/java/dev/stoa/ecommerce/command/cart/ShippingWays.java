package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.pricing.Basket;
import dev.stoa.ecommerce.command.product.Offers;
import dev.stoa.ecommerce.command.shipping.ShippingMethods;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells which shipping methods would do for what is in a cart. */
@Component
class ShippingWays {

    private final Offers offers;
    private final ShippingMethods methods;

    ShippingWays(Offers offers, ShippingMethods methods) {
        this.offers = offers;
        this.methods = methods;
    }

    /** Their codes; none where nothing in the cart can be had. */
    List<String> of(OrderableCart cart) {
        var known = offers.of(
                cart.lines().stream().map(line -> new VariantId(line.variantId())).collect(Collectors.toSet()));
        var items = cart.lines().stream().flatMap(line -> {
            var offer = known.get(new VariantId(line.variantId()));
            return offer == null || !offer.forSale() ? Stream.of() : Stream.of(offer.pieces(line.quantity()));
        }).toList();
        var country = cart.shipping() == null ? null : cart.shipping().countryCode();
        return items.isEmpty()
                ? List.of()
                : methods.codes(
                        new Basket(items.getFirst().unitPrice().currencyCode(), items, null, null, country));
    }
}

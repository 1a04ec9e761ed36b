package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderEvent;
import dev.stoa.ecommerce.command.events.OrderLine;
import dev.stoa.ecommerce.command.events.OrderPlaced;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.product.Offer;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.command.Rejection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An order on its way in: its lines matched with what is offered. */
record Placing(PlaceOrder order, Map<VariantId, Offer> offers) {

    static Placing of(PlaceOrder order) {
        return new Placing(order,
                order.offers().stream().collect(Collectors.toMap(Offer::variantId, Function.identity())));
    }

    Decision<OrderEvent> decision() {
        var refusal = refusedLine().or(this::mixedCurrencies);
        return refusal.isPresent() ? Decision.refuse(refusal.get()) : Decision.accept(placed());
    }

    private Optional<Rejection> refusedLine() {
        var seen = new HashSet<VariantId>();
        for (int line = 0; line < order.lines().size(); line++) {
            var variant = order.lines().get(line).variantId();
            var offer = offers.get(variant);
            if (offer == null) {
                return Optional.of(new UnknownVariant(variant, line));
            }
            if (!offer.forSale()) {
                return Optional.of(new ProductNotAvailable(offer.productId(), variant, line));
            }
            if (!seen.add(variant)) {
                return Optional.of(new DuplicateLine(variant, line));
            }
        }
        return Optional.empty();
    }

    private Optional<Rejection> mixedCurrencies() {
        var codes = offers.values().stream().map(offer -> offer.price().currencyCode()).distinct().sorted().toList();
        return codes.size() > 1 ? Optional.of(new MixedCurrencies(codes)) : Optional.empty();
    }

    private OrderPlaced placed() {
        var lines = order.lines().stream().flatMap(line -> Optional.ofNullable(offers.get(line.variantId()))
                .map(offer -> line(offer, line.quantity())).stream()).toList();
        return new OrderPlaced(order.customer().customer(order.customerId()), lines, total(lines));
    }

    private static OrderLine line(Offer offer, int quantity) {
        return new OrderLine(offer.productId().value(), offer.variantId().value(), offer.sku(), offer.productName(),
                offer.variantName(), quantity, offer.price());
    }

    private static Money total(List<OrderLine> lines) {
        return lines.stream().map(OrderLine::lineTotal).reduce(Money::plus).orElseThrow();
    }
}

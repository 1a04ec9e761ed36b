package dev.stoa.ecommerce.query.cart;

import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.ShippingTariff;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.events.VoucherProblem;
import dev.stoa.ecommerce.command.pricing.Basket;
import dev.stoa.ecommerce.command.pricing.Pricing;
import dev.stoa.ecommerce.command.pricing.TaxSettings;
import dev.stoa.ecommerce.command.pricing.Totals;
import dev.stoa.ecommerce.command.pricing.VoucherUse;
import dev.stoa.ecommerce.query.promotion.ShippingMethod;
import dev.stoa.ecommerce.query.promotion.Voucher;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Works out what a cart shows, from what is known about it at one moment. Pure.
 *
 * @param voucher
 *            in the cart, if there is one
 * @param usesOfCustomer
 *            by how many of the customer's orders the voucher is used
 * @param methods
 *            all shipping methods
 */
record CartSums(CartRow cart, List<CartRow.Line> lines, @Nullable Voucher voucher, int usesOfCustomer,
        List<ShippingMethod> methods, TaxSettings tax, Instant at) {

    Cart cartNow() {
        var goods = goods();
        var problem = voucher == null ? null : problem(voucher, goods);
        var chosen = methods.stream().filter(it -> it.id().value().equals(cart.shippingMethodId())).findFirst()
                .orElse(null);
        var offered = goods == null
                ? List.<CartShipping>of()
                : methods.stream().map(method -> priced(method, goods)).filter(it -> it.price() != null).toList();
        var chosenNow = chosen == null ? null : goods == null ? unpriced(chosen) : priced(chosen, goods);
        var totals = goods == null
                ? null
                : Pricing.totals(new Basket(goods.currencyCode(), goods.items(),
                        voucher == null || problem != null ? null : voucher.terms().benefit(),
                        chosen == null ? null : tariff(chosen), goods.countryCode()), tax);
        return new Cart(new CartId(cart.id()), cart.version(),
                cart.customerId() == null ? null : new CustomerId(cart.customerId()), shown(totals), totals,
                cart.shippingAddress(), cart.billingAddress(),
                voucher == null ? null : new CartVoucher(voucher.code(), problem), chosenNow, offered,
                problems(problem, goods == null ? null : chosenNow), checkout(), cart.openedAt(), cart.updatedAt(),
                cart.ordered() == null ? null : cart.ordered().latest());
    }

    private @Nullable CartCheckout checkout() {
        var ordered = cart.ordered();
        if (ordered == null || !ordered.underWay()) {
            return null;
        }
        var until = ordered.reservedUntil();
        return new CartCheckout(new OrderId(ordered.latest().streamId()), until,
                until == null ? null : (int) Math.clamp(Duration.between(at, until).toSeconds(), 0, Integer.MAX_VALUE));
    }

    /** What can be had of it; null where that is nothing. */
    private @Nullable Basket goods() {
        var items = lines.stream().flatMap(line -> line.offer() == null
                ? Stream.of()
                : Stream.of(new Basket.Item(line.offer().price(), line.quantity(), line.offer().weightGrams(),
                        line.offer().taxClass())))
                .toList();
        var country = cart.shippingAddress() == null ? null : cart.shippingAddress().countryCode();
        return items.isEmpty()
                ? null
                : new Basket(items.getFirst().unitPrice().currencyCode(), items, null, null, country);
    }

    private @Nullable VoucherProblem problem(Voucher applied, @Nullable Basket goods) {
        return new VoucherUse(applied.terms(), applied.active(), applied.uses(), usesOfCustomer,
                cart.customerId() != null, goods == null ? null : goods.subtotal(), at).problem().orElse(null);
    }

    private CartShipping priced(ShippingMethod method, Basket goods) {
        var shipped = new Basket(goods.currencyCode(), goods.items(), null, tariff(method), goods.countryCode());
        return new CartShipping(method.id(), method.code(), method.name(), Pricing.totals(shipped, tax).shipping());
    }

    private static CartShipping unpriced(ShippingMethod method) {
        return new CartShipping(method.id(), method.code(), method.name(), null);
    }

    private static @Nullable ShippingTariff tariff(ShippingMethod method) {
        return method.active() ? method.tariff() : null;
    }

    private List<CartLine> shown(@Nullable Totals totals) {
        var shown = new ArrayList<CartLine>();
        int priced = 0;
        for (var line : lines) {
            var variant = new VariantId(line.variantId());
            if (line.offer() == null || totals == null) {
                shown.add(new CartLine(variant, line.quantity(), line.seenPrice(), null, null, null));
            } else {
                var sums = totals.lines().get(priced++);
                shown.add(new CartLine(variant, line.quantity(), line.seenPrice(), line.offer().price(),
                        sums.lineTotal(), sums.discount()));
            }
        }
        return List.copyOf(shown);
    }

    private List<CartProblem> problems(@Nullable VoucherProblem problem, @Nullable CartShipping chosen) {
        var problems = new ArrayList<>(lines.stream().flatMap(line -> problem(line).stream()).toList());
        if (voucher != null && problem != null) {
            problems.add(CartProblem.voucher(voucher.code(), problem, voucher.terms()));
        }
        if (chosen != null && chosen.price() == null) {
            problems.add(CartProblem.shipping(chosen.code()));
        }
        return List.copyOf(problems);
    }

    private static Optional<CartProblem> problem(CartRow.Line line) {
        var variant = new VariantId(line.variantId());
        if (line.offer() == null) {
            return Optional.of(CartProblem.notAvailable(variant));
        }
        return line.offer().price().equals(line.seenPrice())
                ? Optional.empty()
                : Optional.of(CartProblem.priceChanged(variant, line.seenPrice(), line.offer().price()));
    }
}

package dev.stoa.ecommerce.query.cart;

import static java.util.stream.Collectors.toMap;

import dev.stoa.ecommerce.command.pricing.TaxSettings;
import dev.stoa.ecommerce.query.promotion.Promotions;
import dev.stoa.ecommerce.query.promotion.Voucher;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads carts, with what they cost now. */
@Component
class Carts {

    private final CartRows rows;
    private final Promotions promotions;
    private final TaxSettings tax;

    Carts(CartRows rows, Promotions promotions, TaxSettings tax) {
        this.rows = rows;
        this.promotions = promotions;
        this.tax = tax;
    }

    Optional<Cart> byId(UUID id, CartViewer viewer) {
        return byIds(List.of(id), viewer).stream().findFirst();
    }

    List<Cart> byIds(Collection<UUID> ids, CartViewer viewer) {
        return withAll(rows.byIds(ids, viewer));
    }

    Optional<Cart> ofCustomer(UUID customer) {
        return withAll(rows.ofCustomer(customer)).stream().findFirst();
    }

    private List<Cart> withAll(List<CartRow> carts) {
        if (carts.isEmpty()) {
            return List.of();
        }
        var lines = rows.lines(carts.stream().map(CartRow::id).toList());
        var methods = promotions.shippingMethods();
        var vouchers = vouchers(carts);
        var at = Instant.now();
        return carts.stream().map(cart -> {
            var voucher = cart.voucherId() == null ? null : vouchers.get(cart.voucherId());
            return new CartSums(cart, lines.getOrDefault(cart.id(), List.of()), voucher, uses(cart, voucher), methods,
                    tax, at).cartNow();
        }).toList();
    }

    private Map<UUID, Voucher> vouchers(List<CartRow> carts) {
        var ids = carts.stream().flatMap(cart -> Stream.ofNullable(cart.voucherId())).distinct().toList();
        return promotions.vouchers(ids).stream().collect(toMap(voucher -> voucher.id().value(), voucher -> voucher));
    }

    private int uses(CartRow cart, @Nullable Voucher voucher) {
        return voucher == null || voucher.usesPerCustomer() == null || cart.customerId() == null
                ? 0
                : promotions.usesOf(voucher.id().value(), cart.customerId());
    }
}

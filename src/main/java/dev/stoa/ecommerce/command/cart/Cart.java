package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.Address;
import dev.stoa.ecommerce.command.events.CartContents;
import dev.stoa.ecommerce.command.events.CartLine;
import dev.stoa.kernel.eventstore.PersonalData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The state of a cart.
 *
 * @param customerId
 *            whose it is; null for a guest's
 * @param claimedBy
 *            who claimed it, a guest's; it is at its end then
 * @param lines
 *            no variant twice, all in one currency
 * @param merged
 *            the guests' carts that are merged into it
 * @param personId
 *            whose the addresses are
 * @param ordered
 *            how often something in it was ordered and confirmed
 */
record Cart(boolean opened, @Nullable UUID customerId, @Nullable UUID claimedBy, List<CartLine> lines,
        @Nullable UUID voucherId, @Nullable UUID shippingMethodId, List<UUID> merged, @Nullable UUID personId,
        @PersonalData(of = "personId") @Nullable Address shipping,
        @PersonalData(of = "personId") @Nullable Address billing, int ordered) {

    static final int MOST_LINES = 100;
    static final int MOST_PIECES = 10_000;
    static final Cart NONE = new Cart(false, null, null, List.of(), null, null, List.of(), null, null, null, 0);

    Optional<CartLine> line(UUID variantId) {
        return lines.stream().filter(line -> line.variantId().equals(variantId)).findFirst();
    }

    Optional<String> currency() {
        return lines.stream().map(line -> line.seenPrice().currencyCode()).findFirst();
    }

    CartContents contents() {
        return new CartContents(lines, voucherId, shippingMethodId, shipping, billing);
    }

    Cart open(@Nullable UUID customer) {
        return new Cart(true, customer, claimedBy, lines, voucherId, shippingMethodId, merged, personId, shipping,
                billing, ordered);
    }

    Cart claimed(UUID customer) {
        return new Cart(opened, customerId, customer, lines, voucherId, shippingMethodId, merged, personId, shipping,
                billing, ordered);
    }

    /** With the line in the place of the variant's line, or else at the end. */
    Cart with(CartLine line) {
        var next = new ArrayList<>(lines);
        next.replaceAll(old -> old.variantId().equals(line.variantId()) ? line : old);
        if (line(line.variantId()).isEmpty()) {
            next.add(line);
        }
        return with(next);
    }

    Cart without(UUID variantId) {
        return with(lines.stream().filter(line -> !line.variantId().equals(variantId)).toList());
    }

    Cart with(List<CartLine> next) {
        return new Cart(opened, customerId, claimedBy, List.copyOf(next), voucherId, shippingMethodId, merged,
                personId, shipping, billing, ordered);
    }

    Cart withVoucher(@Nullable UUID voucher) {
        return new Cart(opened, customerId, claimedBy, lines, voucher, shippingMethodId, merged, personId, shipping,
                billing, ordered);
    }

    Cart shippedBy(@Nullable UUID method) {
        return new Cart(opened, customerId, claimedBy, lines, voucherId, method, merged, personId, shipping, billing,
                ordered);
    }

    Cart oftenerOrdered() {
        return new Cart(opened, customerId, claimedBy, lines, voucherId, shippingMethodId, merged, personId, shipping,
                billing, ordered + 1);
    }

    Cart addressed(UUID person, @Nullable Address to, @Nullable Address payer) {
        return new Cart(opened, customerId, claimedBy, lines, voucherId, shippingMethodId, merged, person, to, payer,
                ordered);
    }

    Cart having(UUID guestCartId) {
        return new Cart(opened, customerId, claimedBy, lines, voucherId, shippingMethodId,
                Stream.concat(merged.stream(), Stream.of(guestCartId)).toList(), personId, shipping, billing, ordered);
    }
}

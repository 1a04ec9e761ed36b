package dev.stoa.ecommerce.command.promotion;

import dev.stoa.ecommerce.command.events.VoucherTerms;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The state of a voucher.
 *
 * @param terms
 *            null before it is created
 * @param uses
 *            the customers by their orders; a persistent map, since thousands of orders may have one voucher
 * @param usesByCustomer
 *            how many of them each customer has
 */
record Voucher(boolean active, String code, @Nullable VoucherTerms terms, Map<UUID, UUID> uses,
        Map<UUID, Integer> usesByCustomer) {

    static final Voucher NONE = new Voucher(false, "", null, HashTreePMap.empty(), HashTreePMap.empty());

    Voucher {
        uses = persistent(uses);
        usesByCustomer = persistent(usesByCustomer);
    }

    Voucher with(VoucherTerms next) {
        return new Voucher(active, code, next, uses, usesByCustomer);
    }

    Voucher inactive() {
        return new Voucher(false, code, terms, uses, usesByCustomer);
    }

    int usesOf(@Nullable UUID customerId) {
        return customerId == null ? 0 : usesByCustomer.getOrDefault(customerId, 0);
    }

    Voucher usedBy(UUID orderId, UUID customerId) {
        return new Voucher(active, code, terms, persistent(uses).plus(orderId, customerId),
                persistent(usesByCustomer).plus(customerId, usesOf(customerId) + 1));
    }

    Voucher returnedBy(UUID orderId, UUID customerId) {
        int left = usesOf(customerId) - 1;
        var counts = persistent(usesByCustomer);
        return new Voucher(active, code, terms, persistent(uses).minus(orderId),
                left > 0 ? counts.plus(customerId, left) : counts.minus(customerId));
    }

    private static <V> PMap<UUID, V> persistent(Map<UUID, V> map) {
        return map instanceof PMap<UUID, V> already ? already : HashTreePMap.from(map);
    }
}

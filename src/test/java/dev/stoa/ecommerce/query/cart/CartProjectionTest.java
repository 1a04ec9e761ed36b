package dev.stoa.ecommerce.query.cart;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.Address;
import dev.stoa.ecommerce.command.events.CartAddressed;
import dev.stoa.ecommerce.command.events.CartClaimed;
import dev.stoa.ecommerce.command.events.CartEvent;
import dev.stoa.ecommerce.command.events.CartLine;
import dev.stoa.ecommerce.command.events.CartLineAdded;
import dev.stoa.ecommerce.command.events.CartLineChanged;
import dev.stoa.ecommerce.command.events.CartLineRemoved;
import dev.stoa.ecommerce.command.events.CartMerged;
import dev.stoa.ecommerce.command.events.CartOpened;
import dev.stoa.ecommerce.command.events.CartOrdered;
import dev.stoa.ecommerce.command.events.CartShippingChosen;
import dev.stoa.ecommerce.command.events.CartVoucherApplied;
import dev.stoa.ecommerce.command.events.CartVoucherRemoved;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderCancelled;
import dev.stoa.ecommerce.command.events.OrderConfirmed;
import dev.stoa.ecommerce.command.events.OrderPlaced;
import dev.stoa.ecommerce.command.events.OrderRejected;
import dev.stoa.ecommerce.command.events.PriceChanged;
import dev.stoa.ecommerce.command.events.ProductArchived;
import dev.stoa.ecommerce.command.events.ProductPublished;
import dev.stoa.ecommerce.command.events.VariantAdded;
import dev.stoa.ecommerce.command.events.VariantDescribed;
import dev.stoa.ecommerce.query.HistoryTest;
import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.support.EventLog;
import dev.stoa.support.ReadTables;
import dev.stoa.support.Seeded;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HistoryTest
class CartProjectionTest {

    @Autowired
    EventLog log;
    @Autowired
    ReadTables tables;
    @Autowired
    CartRows rows;

    @Test
    void showsTheFoldOfTheLogInAnyOrderOfStreamsAndAfterARebuild() {
        Seeded.times(3, this::equalsTheFold);
    }

    private void equalsTheFold(Random random) {
        var events = log.append(CartHistories.of(random, 8, 30));
        tables.awaitApplied(CartProjection.class, events);
        var offers = offers(events);
        events.stream().filter(it -> it.event() instanceof CartEvent).collect(groupingBy(it -> it.streamId()))
                .forEach((id, own) -> compare(id, own, offers, ordered(id, events)));
        var before = tables.rows(CartProjection.class);
        tables.truncate(CartProjection.class);
        tables.rebuild(CartProjection.class);
        assertThat(tables.rows(CartProjection.class)).isEqualTo(before);
    }

    private void compare(UUID id, List<Recorded<?>> events, Map<UUID, CartRow.Offer> offers,
            CartRow.@Nullable Ordered ordered) {
        var fold = new Fold();
        events.forEach(recorded -> fold.after((CartEvent) recorded.event()));
        var row = rows.byIds(List.of(id), CartViewer.ofCart(id)).getFirst();
        assertThat(row).isEqualTo(new CartRow(id, events.size(), fold.customer, fold.voucher, fold.method,
                fold.shipping, fold.billing, events.getFirst().recordedAt(), events.getLast().recordedAt(), ordered));
        var lines = fold.lines.values().stream().map(line -> new CartRow.Line(id, line.variantId(), line.quantity(),
                line.seenPrice(), offers.get(line.variantId()))).toList();
        assertThat(rows.lines(List.of(id)).getOrDefault(id, List.of())).isEqualTo(lines);
        assertThat(rows.byIds(List.of(id), new CartViewer(null, id, null)).isEmpty()).isEqualTo(fold.claimed);
    }

    /** The last order that was placed from the cart, and what became of its checkout. */
    private static CartRow.@Nullable Ordered ordered(UUID cart, List<Recorded<?>> events) {
        return events.stream()
                .filter(it -> it.event() instanceof OrderPlaced placed && placed.cart() != null
                        && cart.equals(placed.cart().cartId()))
                .max(comparing((Recorded<?> it) -> it.recordedAt()).thenComparing(it -> it.streamId().toString()))
                .map(placed -> ordered((OrderPlaced) placed.event(),
                        events.stream().filter(it -> it.streamId().equals(placed.streamId())).toList()))
                .orElse(null);
    }

    private static CartRow.Ordered ordered(OrderPlaced placed, List<Recorded<?>> order) {
        var over = order.stream().filter(it -> it.event() instanceof OrderConfirmed
                || it.event() instanceof OrderRejected || it.event() instanceof OrderCancelled).findFirst();
        return new CartRow.Ordered(
                new EventAddress(order.getFirst().streamId(), over.map(it -> it.version()).orElse(1)),
                placed.reservedUntil(), over.isEmpty());
    }

    /** What is for sale in the end. */
    private static Map<UUID, CartRow.Offer> offers(List<Recorded<?>> events) {
        var variants = new HashMap<UUID, VariantAdded>();
        var owners = new HashMap<UUID, UUID>();
        var prices = new HashMap<UUID, Money>();
        var described = new HashMap<UUID, VariantDescribed>();
        var forSale = new HashMap<UUID, Boolean>();
        for (var recorded : events) {
            switch (recorded.event()) {
                case VariantAdded it -> {
                    variants.put(it.variantId(), it);
                    owners.put(it.variantId(), recorded.streamId());
                    prices.put(it.variantId(), it.price());
                    described.put(it.variantId(),
                            new VariantDescribed(it.variantId(), it.name(), it.weightGrams(), it.taxClass()));
                }
                case VariantDescribed it -> described.put(it.variantId(), it);
                case PriceChanged it -> prices.put(it.variantId(), it.to());
                case ProductPublished _ -> forSale.put(recorded.streamId(), true);
                case ProductArchived _ -> forSale.put(recorded.streamId(), false);
                default -> {
                }
            }
        }
        return variants.values().stream()
                .filter(it -> forSale.getOrDefault(owners.getOrDefault(it.variantId(), it.variantId()), false))
                .map(it -> requireNonNull(described.get(it.variantId())))
                .collect(toMap(VariantDescribed::variantId, it -> new CartRow.Offer(
                        requireNonNull(prices.get(it.variantId())), it.weightGrams(), it.taxClass())));
    }

    /** A cart told in another way than by the projection. */
    private static final class Fold {

        private final Map<UUID, CartLine> lines = new LinkedHashMap<>();
        private @Nullable UUID customer;
        private @Nullable UUID voucher;
        private @Nullable UUID method;
        private @Nullable Address shipping;
        private @Nullable Address billing;
        private boolean claimed;

        void after(CartEvent event) {
            switch (event) {
                case CartOpened it -> customer = it.customerId();
                case CartLineAdded it -> lines.put(it.line().variantId(), it.line());
                case CartLineChanged it -> lines.put(it.line().variantId(), it.line());
                case CartLineRemoved it -> lines.remove(it.variantId());
                case CartVoucherApplied it -> voucher = it.voucherId();
                case CartVoucherRemoved _ -> voucher = null;
                case CartShippingChosen it -> method = it.shippingMethodId();
                case CartAddressed it -> {
                    shipping = it.shipping();
                    billing = it.billing();
                }
                case CartClaimed _ -> {
                    claimed = true;
                    shipping = null;
                    billing = null;
                }
                case CartOrdered it -> {
                    lines.keySet().retainAll(it.lines().stream().map(CartLine::variantId).toList());
                    it.lines().forEach(line -> lines.put(line.variantId(), line));
                    voucher = it.voucherUsed() ? null : voucher;
                }
                case CartMerged it -> {
                    it.lines().forEach(line -> lines.put(line.variantId(), line));
                    voucher = it.voucherId();
                    method = it.shippingMethodId();
                    shipping = it.shipping();
                    billing = it.billing();
                }
            }
        }
    }
}

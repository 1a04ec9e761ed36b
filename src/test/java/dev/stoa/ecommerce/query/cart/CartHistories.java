package dev.stoa.ecommerce.query.cart;

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
import dev.stoa.ecommerce.command.events.PriceChanged;
import dev.stoa.ecommerce.command.events.ProductArchived;
import dev.stoa.ecommerce.command.events.ProductCreated;
import dev.stoa.ecommerce.command.events.ProductEvent;
import dev.stoa.ecommerce.command.events.ProductPublished;
import dev.stoa.ecommerce.command.events.VariantAdded;
import dev.stoa.ecommerce.command.events.VariantDescribed;
import dev.stoa.ecommerce.query.OrderHistory;
import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.EventLog.Entry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;

/**
 * Random histories of carts, of the products in them and of the orders placed from them, shuffled: a line may come
 * before its variant, and an order before its cart.
 */
final class CartHistories {

    private final Random random;
    private final List<UUID> variants = new ArrayList<>();
    private final List<Queue<Entry>> streams = new ArrayList<>();

    private CartHistories(Random random) {
        this.random = random;
    }

    static List<Entry> of(Random random, int products, int carts) {
        var histories = new CartHistories(random);
        for (int i = 0; i < products; i++) {
            histories.product();
        }
        for (int i = 0; i < carts; i++) {
            histories.cart();
        }
        var entries = new ArrayList<Entry>();
        while (!histories.streams.isEmpty()) {
            var stream = histories.streams.get(random.nextInt(histories.streams.size()));
            entries.add(stream.remove());
            if (stream.isEmpty()) {
                histories.streams.remove(stream);
            }
        }
        return entries;
    }

    private void product() {
        var events = new ArrayList<ProductEvent>();
        events.add(new ProductCreated("Pan", "pan-" + Ids.next(), null, List.of(), "EUR", List.of()));
        var variant = Ids.next();
        variants.add(variant);
        events.add(new VariantAdded(variant, "SKU-" + variant, "small", List.of(), money(), random.nextInt(5_000),
                "standard"));
        for (int i = random.nextInt(5); i > 0; i--) {
            events.add(switch (random.nextInt(4)) {
                case 0 -> new PriceChanged(variant, money(), money());
                case 3 -> new VariantDescribed(variant, "large", random.nextInt(5_000),
                        random.nextBoolean() ? "reduced" : "standard");
                case 1 -> new ProductArchived();
                default -> new ProductPublished();
            });
        }
        stream("product", Ids.next(), events);
    }

    private void cart() {
        var id = Ids.next();
        var events = new ArrayList<CartEvent>();
        var customer = random.nextBoolean() ? Ids.next() : null;
        events.add(new CartOpened(customer));
        var own = new ArrayList<UUID>();
        for (int i = random.nextInt(15); i > 0; i--) {
            switch (random.nextInt(10)) {
                case 0 -> {
                    if (!own.isEmpty()) {
                        events.add(new CartLineRemoved(own.removeLast()));
                    }
                }
                case 1 -> {
                    if (!own.isEmpty()) {
                        events.add(new CartLineChanged(line(own.getFirst())));
                    }
                }
                case 2 -> events.add(new CartVoucherApplied(Ids.next()));
                case 3 -> events.add(new CartVoucherRemoved());
                case 4 -> events.add(new CartShippingChosen(Ids.next()));
                case 5 -> events.add(new CartAddressed(Ids.next(), address(), random.nextBoolean() ? address() : null));
                case 6 -> events.add(merged(own));
                case 7 -> events.add(ordered(own));
                default -> fresh(own).ifPresent(variant -> {
                    own.add(variant);
                    events.add(new CartLineAdded(line(variant)));
                });
            }
        }
        if (customer == null && random.nextBoolean()) {
            events.add(new CartClaimed(Ids.next(), null));
        }
        stream("cart", id, events);
        for (int i = random.nextInt(3); i > 0; i--) {
            var order = Ids.next();
            stream("order", order, new OrderHistory(random, variants, id).events(order));
        }
    }

    /** Some lines are gone, of others there are fewer pieces. */
    private CartOrdered ordered(List<UUID> own) {
        own.removeIf(_ -> random.nextBoolean());
        return new CartOrdered(Ids.next(), own.stream().map(this::line).toList(), random.nextBoolean());
    }

    private CartMerged merged(List<UUID> own) {
        var lines = new ArrayList<CartLine>();
        if (!own.isEmpty()) {
            lines.add(line(own.getFirst()));
        }
        fresh(own).ifPresent(variant -> {
            own.add(variant);
            lines.add(line(variant));
        });
        return new CartMerged(Ids.next(), Ids.next(), lines, List.of(), random.nextBoolean() ? Ids.next() : null, null,
                random.nextBoolean() ? address() : null, null);
    }

    private Optional<UUID> fresh(List<UUID> own) {
        return variants.stream().filter(variant -> !own.contains(variant)).findAny();
    }

    private CartLine line(UUID variant) {
        return new CartLine(variant, 1 + random.nextInt(9), money());
    }

    private Address address() {
        return new Address("Ada " + random.nextInt(99), null, "Main St 1", null, "10115", "Berlin", null, "DE", null);
    }

    private Money money() {
        return new Money(1 + random.nextInt(10_000), "EUR");
    }

    private void stream(String type, UUID id, List<? extends DomainEvent> events) {
        streams.add(new ArrayDeque<>(events.stream().map(event -> new Entry(type, id, event)).toList()));
    }
}

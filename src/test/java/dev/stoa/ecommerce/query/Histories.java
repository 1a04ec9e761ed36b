package dev.stoa.ecommerce.query;

import dev.stoa.ecommerce.command.events.Category;
import dev.stoa.ecommerce.command.events.CategoryCreated;
import dev.stoa.ecommerce.command.events.CategoryDeleted;
import dev.stoa.ecommerce.command.events.CategoryEvent;
import dev.stoa.ecommerce.command.events.CategoryMoved;
import dev.stoa.ecommerce.command.events.CategoryRenamed;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.PriceChanged;
import dev.stoa.ecommerce.command.events.ProductArchived;
import dev.stoa.ecommerce.command.events.ProductCreated;
import dev.stoa.ecommerce.command.events.ProductDescribed;
import dev.stoa.ecommerce.command.events.ProductEvent;
import dev.stoa.ecommerce.command.events.ProductMediaArranged;
import dev.stoa.ecommerce.command.events.ProductMedium;
import dev.stoa.ecommerce.command.events.ProductOption;
import dev.stoa.ecommerce.command.events.ProductOptionsDefined;
import dev.stoa.ecommerce.command.events.ProductPublished;
import dev.stoa.ecommerce.command.events.VariantAdded;
import dev.stoa.ecommerce.command.events.VariantDescribed;
import dev.stoa.ecommerce.command.events.VariantOption;
import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.EventLog.Entry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Random histories of a shop: each stream in itself as deciders would write it, the streams shuffled without regard to
 * each other, so that stock may come before its product and an order before both.
 */
public final class Histories {

    private static final List<String> WORDS = List.of("Élan", "bread", "Knife", "oak", "Ökonom", "lamp", "ø tray");

    private final Random random;
    private final List<UUID> variants = new ArrayList<>();
    private final List<UUID> categories = new ArrayList<>();
    private final List<Queue<Entry>> streams = new ArrayList<>();

    private Histories(Random random) {
        this.random = random;
    }

    /** A history of so many products and orders, always the same for the same random numbers but for the ids. */
    public static List<Entry> of(Random random, int products, int orders) {
        var histories = new Histories(random);
        histories.tree();
        for (int i = 0; i < products; i++) {
            histories.product();
        }
        histories.variants.forEach(histories::stock);
        histories.stock(Ids.next());
        for (int i = 0; i < orders; i++) {
            histories.order();
        }
        return histories.shuffled();
    }

    private List<Entry> shuffled() {
        var entries = new ArrayList<Entry>();
        while (!streams.isEmpty()) {
            var stream = streams.get(random.nextInt(streams.size()));
            entries.add(stream.remove());
            if (stream.isEmpty()) {
                streams.remove(stream);
            }
        }
        return entries;
    }

    private void product() {
        var events = new ArrayList<ProductEvent>();
        events.add(new ProductCreated(name(), slug(), maybe("It cuts."), category(), "EUR", inTree()));
        var own = new ArrayList<UUID>();
        for (int i = random.nextInt(12); i > 0; i--) {
            events.add(switch (own.isEmpty() ? 0 : random.nextInt(8)) {
                case 0 -> added(own);
                case 1 -> new PriceChanged(own.get(random.nextInt(own.size())), price(), price());
                case 2 -> new ProductPublished();
                case 5 -> new ProductOptionsDefined(List.of(new ProductOption(name(), List.of(name(), name()))));
                case 6 -> new ProductMediaArranged(
                        List.of(new ProductMedium("https://example.org/" + name().hashCode(), name())));
                case 7 -> new VariantDescribed(own.get(random.nextInt(own.size())), name(), random.nextInt(500),
                        "reduced");
                case 3 -> new ProductArchived();
                default -> new ProductDescribed(name(), slug(), maybe("It cuts well."), category(), inTree());
            });
        }
        variants.addAll(own);
        stream("product", Ids.next(), events);
    }

    private VariantAdded added(List<UUID> own) {
        var variant = Ids.next();
        own.add(variant);
        return new VariantAdded(variant, "SKU-" + variant, name(),
                IntStream.range(0, random.nextInt(3)).mapToObj(i -> new VariantOption("o" + i, name())).toList(),
                price(), random.nextInt(2_000), random.nextBoolean() ? "standard" : "reduced");
    }

    private void stock(UUID variant) {
        stream("stock", variant, new StockHistory(random, "SKU-" + variant).events());
    }

    private void order() {
        var id = Ids.next();
        stream("order", id, new OrderHistory(random, variants, random.nextBoolean() ? null : Ids.next()).events(id));
    }

    private void stream(String type, UUID id, List<? extends DomainEvent> events) {
        var entries = new ArrayDeque<Entry>();
        events.forEach(event -> entries.add(new Entry(type, id, event,
                random.nextBoolean() ? null : new EventAddress(Ids.next(), 1 + random.nextInt(9)))));
        streams.add(entries);
    }

    private Money price() {
        return new Money(1 + random.nextInt(10_000), "EUR");
    }

    private String name() {
        return pick(WORDS.toArray(String[]::new)) + " " + pick(WORDS.toArray(String[]::new));
    }

    private static String slug() {
        return "slug-" + Ids.next();
    }

    /** Categories that are created, renamed, moved and deleted; a deleted one was the last to be created. */
    private void tree() {
        var events = new ArrayList<CategoryEvent>();
        for (int i = 0; i < 12; i++) {
            var id = Ids.next();
            var above = categories.isEmpty() || random.nextInt(4) == 0 ? null : categories.getLast();
            events.add(new CategoryCreated(id, above, name(), slug()));
            switch (random.nextInt(4)) {
                case 0 -> events.add(new CategoryRenamed(id, name(), slug()));
                case 1 -> {
                    if (above != null) {
                        events.add(new CategoryMoved(above, null, null));
                    }
                }
                case 2 -> events.add(new CategoryMoved(id, above, null));
                default -> {
                }
            }
            categories.add(id);
        }
        events.add(new CategoryDeleted(categories.getLast()));
        stream("categorytree", Ids.next(), events);
    }

    private List<UUID> inTree() {
        return random.nextBoolean()
                ? List.of()
                : IntStream.range(0, 1 + random.nextInt(2)).mapToObj(_ -> pick(categories.toArray(UUID[]::new)))
                        .distinct().toList();
    }

    private List<Category> category() {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> new Category("c" + i, "Category " + i)).toList();
    }

    @SuppressWarnings("NullAway")
    private String maybe(String text) {
        return random.nextBoolean() ? text : null;
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}

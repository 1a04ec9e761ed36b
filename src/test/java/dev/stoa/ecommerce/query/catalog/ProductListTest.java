package dev.stoa.ecommerce.query.catalog;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.Category;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.ProductArchived;
import dev.stoa.ecommerce.command.events.ProductCreated;
import dev.stoa.ecommerce.command.events.ProductEvent;
import dev.stoa.ecommerce.command.events.ProductPublished;
import dev.stoa.ecommerce.command.events.StockQuantities;
import dev.stoa.ecommerce.command.events.StockReceived;
import dev.stoa.ecommerce.command.events.VariantAdded;
import dev.stoa.ecommerce.query.HistoryTest;
import dev.stoa.ecommerce.query.Shop;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.EventLog;
import dev.stoa.support.EventLog.Entry;
import dev.stoa.support.ReadTables;
import dev.stoa.support.Seeded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

@HistoryTest
class ProductListTest {

    private static final List<String> NAMES = List.of("Oak table", "oak Lamp", "Étagère", "etui", "Bread knife");
    private static final Comparator<Product> BY_ID = comparing(product -> product.id().value().toString());
    private static final String LIST = """
            query($filter: ProductFilter, $orderBy: ProductOrder!, $first: Int, $after: String, $last: Int,
                $before: String) {
              products(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
                nodes { id } edges { cursor }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              }
            }""";

    @Autowired
    EventLog log;
    @Autowired
    ReadTables tables;
    @Autowired
    Shop shop;

    @Test
    void everyOrderAndFilterGivesTheSamePagesForwardAndBackward() {
        Seeded.times(1, this::pagesAreThoseOfTheFold);
    }

    private void pagesAreThoseOfTheFold(Random random) {
        var root = "list-" + UUID.randomUUID();
        var events = log.append(IntStream.range(0, 40).boxed().flatMap(_ -> product(random, root).stream()).toList());
        tables.awaitApplied(CatalogProjection.class, events);
        var products = CatalogFold.of(events);
        for (var orderBy : ProductOrder.values()) {
            filters(root).forEach((filter, matches) -> {
                var expected = products.stream().filter(matches).sorted(order(orderBy))
                        .map(product -> product.id().toString()).toList();
                assertThat(forward(filter, orderBy)).as("%s %s", orderBy, filter).isEqualTo(expected);
                assertThat(backward(filter, orderBy)).as("%s %s", orderBy, filter).isEqualTo(expected);
            });
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            first: 0 | first
            first: 101 | first
            first: 5, last: 5 | first
            after: "x" | after
            filter: {text: "!?"} | filter.text
            filter: {price: {currencyCode: "EUR", minimum: "1.999"}} | filter.price.minimum
            filter: {price: {currencyCode: "Euro"}} | filter.price.currencyCode
            filter: {price: {currencyCode: "EUR", maximum: "99999999999999999999"}} | filter.price.maximum
            """)
    void badArgumentsAreNamed(String arguments, String argument) {
        expectBadArgument(shop.run("{ products(%s) { nodes { id } } }".formatted(arguments), Map.of()), argument);
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        var root = "list-" + UUID.randomUUID();
        var events = log.append(product(new Random(), root));
        tables.awaitApplied(CatalogProjection.class, events);
        var page = page(Map.of("category", root, "status", List.of(ProductStatus.values())), ProductOrder.NAME,
                Map.of());
        expectBadArgument(
                page(Map.of(), ProductOrder.NEWEST, Map.of("after", Shop.text(page, "products.edges[0].cursor"))),
                "after");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            product(by: {id: "order_01h455vb4pex5vsknk084sn02q"}) { id } | by.id
            product(by: {id: "7"}) { id } | by.id
            order(id: "nonsense") { id } | id
            orders(customer: "order_01h455vb4pex5vsknk084sn02q") { nodes { id } } | customer
            stockLevel(by: {variantId: "variant_!"}) { id } | by.variantId
            """)
    void malformedIdsAreNamed(String field, String argument) {
        expectBadArgument(shop.run("{ %s }".formatted(field), Map.of()), argument);
    }

    private static void expectBadArgument(Response response, String argument) {
        response.errors().satisfy(errors -> assertThat(errors).singleElement().satisfies(
                error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT").containsEntry(
                        "argument", argument)));
    }

    private static Map<Map<String, Object>, Predicate<Product>> filters(String root) {
        var all = List.of(ProductStatus.values());
        var filters = new HashMap<Map<String, Object>, Predicate<Product>>();
        filters.put(Map.of("category", root), product -> product.status() == ProductStatus.PUBLISHED);
        filters.put(Map.of("category", root, "status", all), _ -> true);
        filters.put(Map.of("category", root + "/low", "status", all), product -> product.breadcrumbs().size() > 1);
        filters.put(Map.of("category", root, "status", all, "inStock", true),
                product -> product.availability() == Availability.IN_STOCK);
        filters.put(Map.of("category", root, "status", all, "inStock", false),
                product -> product.availability() == Availability.OUT_OF_STOCK);
        filters.put(Map.of("category", root, "status", all, "text", "OAK, la"),
                product -> product.name().equals("oak Lamp"));
        filters.put(Map.of("category", root, "status", all, "text", "étag"),
                product -> product.name().equals("Étagère"));
        filters.put(
                Map.of("category", root, "status", all, "price",
                        Map.of("currencyCode", "EUR", "minimum", "2", "maximum", "5.00")),
                product -> product.variants().stream().map(ProductVariant::price)
                        .anyMatch(price -> price.currencyCode().equals("EUR") && price.minorUnits() >= 200
                                && price.minorUnits() <= 500));
        return filters;
    }

    private static Comparator<Product> order(ProductOrder orderBy) {
        Comparator<Product> cheapest = comparing(Product::currencyCode)
                .thenComparing(product -> product.priceRange() == null
                        ? 0L
                        : product.priceRange().lowest().minorUnits())
                .thenComparing(BY_ID);
        return switch (orderBy) {
            case NEWEST -> comparing(Product::createdAt).thenComparing(BY_ID).reversed();
            case NAME -> Comparator.<Product, Integer>comparing(
                    product -> List.of("Bread knife", "Étagère", "etui", "oak Lamp", "Oak table")
                            .indexOf(product.name()))
                    .thenComparing(BY_ID);
            case PRICE_ASC -> cheapest;
            case PRICE_DESC -> cheapest.reversed();
        };
    }

    private static List<Entry> product(Random random, String root) {
        var id = Ids.next();
        var currency = random.nextBoolean() ? "EUR" : "USD";
        var category = new ArrayList<>(List.of(new Category(root, "Root")));
        if (random.nextBoolean()) {
            category.add(new Category("low", "Low"));
        }
        var entries = new ArrayList<Entry>();
        var events = new ArrayList<ProductEvent>();
        events.add(new ProductCreated(NAMES.get(random.nextInt(NAMES.size())), "list-" + id, null, category, currency,
                List.of()));
        for (int i = random.nextInt(3); i > 0; i--) {
            var variant = Ids.next();
            events.add(new VariantAdded(variant, "LIST-" + variant, "v" + i, List.of(),
                    new Money(100 + random.nextInt(6) * 100, currency), 0, "standard"));
            int pieces = random.nextInt(2);
            entries.add(new Entry("stock", variant, new StockReceived("LIST-" + variant, 1, null,
                    new StockQuantities(1, 1 - pieces, pieces))));
        }
        switch (random.nextInt(3)) {
            case 0 -> events.add(new ProductPublished());
            case 1 -> events.add(new ProductArchived());
            default -> {
            }
        }
        events.forEach(event -> entries.add(new Entry("product", id, event)));
        return entries;
    }

    private List<String> forward(Map<String, Object> filter, ProductOrder orderBy) {
        var ids = new ArrayList<String>();
        var arguments = new HashMap<String, Object>(Map.of("first", 7));
        boolean more = true;
        while (more) {
            var page = page(filter, orderBy, arguments);
            ids.addAll(ids(page));
            more = flag(page, "hasNextPage");
            arguments.put("after", cursor(page, "endCursor"));
        }
        return ids;
    }

    private List<String> backward(Map<String, Object> filter, ProductOrder orderBy) {
        var ids = new ArrayList<String>();
        var arguments = new HashMap<String, Object>(Map.of("last", 7));
        boolean more = true;
        while (more) {
            var page = page(filter, orderBy, arguments);
            ids.addAll(0, ids(page));
            more = flag(page, "hasPreviousPage");
            arguments.put("before", cursor(page, "startCursor"));
        }
        return ids;
    }

    private Response page(Map<String, Object> filter, ProductOrder orderBy, Map<String, Object> arguments) {
        var variables = new HashMap<String, Object>(arguments);
        variables.put("filter", filter);
        variables.put("orderBy", orderBy);
        return shop.run(LIST, variables);
    }

    private static List<String> ids(Response page) {
        return page.path("products.nodes[*].id").entityList(String.class).get();
    }

    private static boolean flag(Response page, String name) {
        return page.path("products.pageInfo." + name).entity(Boolean.class).get();
    }

    private static String cursor(Response page, String name) {
        return Objects.toString(page.path("products.pageInfo").entity(Map.class).get().get(name), "");
    }
}

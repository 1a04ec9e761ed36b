package dev.stoa.ecommerce.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderPlaced;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.StockReceived;
import dev.stoa.ecommerce.command.events.VariantAdded;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.kernel.graphql.GlobalId;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.Acting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** The shop's mutations from the GraphQL document to the log. */
@SpringBootTest(properties = "stoa.demo.enabled=false")
@AutoConfigureGraphQlTester
class ShopMutationsTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Autowired
    ExecutionGraphQlServiceTester graphql;
    @Autowired
    EventStore store;

    private record Published(String productId, String variantId, String sku) {}

    private GraphQlTester.Response run(String mutation, Map<String, ?> input, String options) {
        var type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
        var document = """
                mutation($input: %1$sInput!) { result: %2$s(input: $input%3$s) {
                   __typename
                   ... on CommandSuccess { receipt { streamId version token replayed dryRun } }
                   ... on Rejection { code message }
                } }""".formatted(type, mutation, options.isEmpty() ? "" : ", options: {" + options + "}");
        return Acting.as(Acting.merchant(), graphql).mutate().responseTimeout(PATIENCE).build().document(document)
                .variable("input", input).execute();
    }

    private GraphQlTester.Response run(String mutation, Map<String, ?> input) {
        return run(mutation, input, "");
    }

    private static String accepted(GraphQlTester.Response response) {
        return response.path("result.receipt.streamId").entity(String.class).get();
    }

    private static void refused(GraphQlTester.Response response, String typename, String code) {
        response.path("result.__typename").entity(String.class).isEqualTo(typename).path("result.code")
                .entity(String.class).isEqualTo(code).path("result.message").hasValue();
    }

    private static void badInput(GraphQlTester.Response response, String argument) {
        error(response, "BAD_USER_INPUT", argument);
    }

    private static void error(GraphQlTester.Response response, String code, String argument) {
        response.errors().satisfy(errors -> assertThat(errors)
                .anySatisfy(error -> assertThat(error.getExtensions()).containsEntry("code", code)
                        .containsEntry("argument", argument)));
    }

    @Test
    void whatIsNotThereIsNamedAsItWasSent() {
        var unknown = GlobalId.encode("variant", Ids.next());
        run("receiveStock", Map.of("variantId", unknown, "quantity", 1)).errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getMessage()).isEqualTo("There is no " + unknown);
                    assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND").containsEntry("argument",
                            "input.variantId");
                }));
    }

    @Test
    void anElementOfAListIsNamedByItsIndex() {
        var zones = List.of(Map.of("countryCodes", List.of("DE", "Atlantis"), "bands", List.of(Map.of("price", "1"))));
        badInput(run("createShippingMethod", Map.of("code", "boat", "name", "Boat", "tariff",
                Map.of("currencyCode", "EUR", "zones", zones))), "input.tariff.zones[0].countryCodes[1]");
    }

    private static Map<String, Object> variant(String sku, String amount, String currencyCode) {
        return Map.of("sku", sku, "price", Map.of("amount", amount, "currencyCode", currencyCode));
    }

    private static String unique(String prefix) {
        return prefix + "-" + UUID.randomUUID().toString().substring(24);
    }

    private Published published(String amount, String currencyCode) {
        var sku = unique("PAN").toUpperCase(Locale.ROOT);
        var product = accepted(run("createProduct", Map.of("name", unique("Pan"), "currencyCode", currencyCode,
                "category", List.of("Home", "Kitchen"), "variants", List.of(variant(sku, amount, currencyCode)))));
        accepted(run("publishProduct", Map.of("productId", product)));
        return new Published(product, variants(product).getFirst(), sku);
    }

    private List<String> variants(String product) {
        return store.read(GlobalId.parse(ProductId.PREFIX, product), 0, 100).stream()
                .filter(recorded -> recorded.event() instanceof VariantAdded)
                .map(recorded -> new VariantId(((VariantAdded) recorded.event()).variantId()).toString()).toList();
    }

    private static Map<String, Object> order(Object... variantsAndQuantities) {
        var lines = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < variantsAndQuantities.length; i += 2) {
            lines.add(Map.of("variantId", variantsAndQuantities[i], "quantity", variantsAndQuantities[i + 1]));
        }
        return Map.of("customer", Map.of("name", "Ada", "email", "ada@example.org"), "lines", lines);
    }

    private OrderPlaced placed(String orderId) {
        return (OrderPlaced) store.find(new EventAddress(GlobalId.parse(OrderId.PREFIX, orderId), 1)).orElseThrow()
                .event();
    }

    @Test
    void anOrderTakesThePriceThatHolds() {
        var pan = published("39.90", "EUR");

        var before = placed(accepted(run("placeOrder", order(pan.variantId(), 2))));
        accepted(run("changePrice",
                Map.of("variantId", pan.variantId(), "price", Map.of("amount", "35", "currencyCode", "EUR"))));
        var after = placed(accepted(run("placeOrder", order(pan.variantId(), 2))));

        assertThat(before.total()).isEqualTo(new Money(7980, "EUR"));
        assertThat(after.total()).isEqualTo(new Money(7000, "EUR"));
        assertThat(after.lines()).singleElement().satisfies(line -> assertThat(line.sku()).isEqualTo(pan.sku()));
        assertThat(after.customer().customerId()).isNotEqualTo(before.customer().customerId());
    }

    @Test
    void stockIsReceivedForAVariantUnderItsSku() {
        var pan = published("1", "EUR");

        var stock = accepted(run("receiveStock", Map.of("variantId", pan.variantId(), "quantity", 5)));

        assertThat(stock).isEqualTo("stock_" + pan.variantId().substring("variant_".length()));
        var received = store.read(GlobalId.parse("stock", stock), 0, 1).getFirst().event();
        assertThat(received).isInstanceOfSatisfying(StockReceived.class,
                event -> assertThat(event.sku()).isEqualTo(pan.sku()));
        refused(run("adjustStock", Map.of("variantId", pan.variantId(), "change", -6, "reason", "LOST")),
                "StockBelowReserved", "STOCK_BELOW_RESERVED");
    }

    @Test
    void whatIsNotForSaleIsNotOrdered() {
        var pan = published("1", "EUR");
        var dollars = published("1", "USD");
        var unknown = new VariantId(Ids.next()).toString();
        var archived = published("1", "EUR");
        accepted(run("archiveProduct", Map.of("productId", archived.productId())));

        refused(run("placeOrder", order(pan.variantId(), 1, unknown, 1)), "UnknownVariant", "UNKNOWN_VARIANT");
        refused(run("placeOrder", order(pan.variantId(), 1, archived.variantId(), 1)), "ProductNotAvailable",
                "PRODUCT_NOT_AVAILABLE");
        refused(run("placeOrder", order(pan.variantId(), 1, pan.variantId(), 1)), "DuplicateLine", "DUPLICATE_LINE");
        refused(run("placeOrder", order(pan.variantId(), 1, dollars.variantId(), 1)), "MixedCurrencies",
                "MIXED_CURRENCIES");
    }

    @Test
    void aSkuAndASlugBelongToOneProduct() {
        var pan = published("1", "EUR");
        var slug = unique("pan");
        accepted(run("createProduct", Map.of("name", "Pan", "slug", slug, "currencyCode", "EUR")));

        refused(run("createProduct", Map.of("name", "Pan", "slug", slug, "currencyCode", "EUR")), "SlugTaken",
                "SLUG_TAKEN");
        refused(run("createProduct", Map.of("name", unique("Pot"), "currencyCode", "EUR", "variants",
                List.of(variant(pan.sku().toLowerCase(Locale.ROOT), "1", "EUR")))), "SkuTaken", "SKU_TAKEN");
    }

    @Test
    void aRepeatedOrderUnderOneKeyIsPlacedOnce() {
        var pan = published("1", "EUR");
        var key = "idempotencyKey: \"" + unique("key") + "\"";

        var first = accepted(run("placeOrder", order(pan.variantId(), 1), key));
        accepted(run("changePrice",
                Map.of("variantId", pan.variantId(), "price", Map.of("amount", "2", "currencyCode", "EUR"))));
        accepted(run("archiveProduct", Map.of("productId", pan.productId())));
        var second = run("placeOrder", order(pan.variantId(), 1), key);

        assertThat(accepted(second)).isEqualTo(first);
        second.path("result.receipt.replayed").entity(Boolean.class).isEqualTo(true);
        refused(run("placeOrder", order(pan.variantId(), 2), key), "IdempotencyKeyReused", "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void aDryRunTellsWithoutDoing() {
        var pan = published("1", "EUR");

        var response = run("placeOrder", order(pan.variantId(), 1), "dryRun: true");

        assertThat(store.currentVersion(GlobalId.parse(OrderId.PREFIX, accepted(response)))).isZero();
        response.path("result.receipt.token").valueIsNull();
    }

    @Test
    void anOrderIsCancelled() {
        var order = accepted(run("placeOrder", order(published("1", "EUR").variantId(), 1)));

        accepted(run("cancelOrder", Map.of("orderId", order, "reason", "Changed my mind")));
        accepted(run("cancelOrder", Map.of("orderId", order)));
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        var nothing = Ids.next();

        for (var response : List.of(
                run("cancelOrder", Map.of("orderId", new OrderId(nothing).toString())),
                run("publishProduct", Map.of("productId", new ProductId(nothing).toString())),
                run("receiveStock", Map.of("variantId", new VariantId(nothing).toString(), "quantity", 1)),
                run("changePrice", Map.of("variantId", new VariantId(nothing).toString(), "price",
                        Map.of("amount", "1", "currencyCode", "EUR"))))) {
            response.errors().satisfy(errors -> assertThat(errors).singleElement()
                    .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND")));
        }
    }

    @Test
    void anIdOfAnotherKindNeverReachesItsStream() {
        var pan = published("1", "EUR");
        var order = accepted(run("placeOrder", order(pan.variantId(), 1)));
        accepted(run("receiveStock", Map.of("variantId", pan.variantId(), "quantity", 5)));
        var product = GlobalId.parse(ProductId.PREFIX, pan.productId());

        for (var response : List.of(run("cancelOrder", Map.of("orderId", new OrderId(product).toString())),
                run("publishProduct",
                        Map.of("productId", new ProductId(GlobalId.parse(OrderId.PREFIX, order)).toString())),
                run("adjustStock", Map.of("variantId", new VariantId(product).toString(), "change", 1, "reason",
                        "FOUND")))) {
            response.errors().satisfy(errors -> assertThat(errors).singleElement()
                    .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND")));
        }
    }

    @Test
    void aReasonWithoutANameIsTold() {
        var pan = published("1", "EUR");
        accepted(run("receiveStock", Map.of("variantId", pan.variantId(), "quantity", 5)));
        Map<String, Object> other = Map.of("variantId", pan.variantId(), "change", 1, "reason", "OTHER");
        badInput(run("adjustStock", other), "input.note");
        var told = new HashMap<>(other);
        told.put("note", " ");
        badInput(run("adjustStock", told), "input.note");
        told.put("note", "given by a neighbour");
        accepted(run("adjustStock", told));
    }

    @Test
    void anOrderOfNothingOrOfTooMuchIsBadInput() {
        badInput(run("placeOrder", order()), "input.lines");
        var pan = new VariantId(Ids.next()).toString();
        var line = Map.of("variantId", pan, "quantity", 1);
        badInput(run("placeOrder", Map.of("customer", Map.of("name", "Ada", "email", "ada@example.org"), "lines",
                Collections.nCopies(3_000, line))), "input.lines");
        badInput(run("placeOrder", order(pan, 1, pan, 0)), "input.lines[1].quantity");
        badInput(run("placeOrder", order(pan, 1, pan, 10_001)), "input.lines[1].quantity");
        badInput(run("placeOrder", order(pan, 1, "variant_123", 1)), "input.lines[1].variantId");
        badInput(run("placeOrder", order(pan, 1, new OrderId(Ids.next()).toString(), 1)), "input.lines[1].variantId");
    }

    @ParameterizedTest
    @CsvSource({"0,EUR,amount", "-1,EUR,amount", "1.005,EUR,amount", "99999999999999999999,EUR,amount",
            "1,EU,currencyCode"})
    void aPriceThatIsNoneIsBadInput(String amount, String currencyCode, String component) {
        badInput(run("createProduct",
                Map.of("name", "Pan", "currencyCode", "EUR", "variants",
                        List.of(variant("PAN", "1", "EUR"), variant("POT", amount, currencyCode)))),
                "input.variants[1].price." + component);
    }
}

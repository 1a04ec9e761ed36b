package dev.stoa.ecommerce.query.stocklevels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.ecommerce.query.Shop;
import dev.stoa.ecommerce.query.ViewTest;
import dev.stoa.support.Acting;
import dev.stoa.support.ReadTables;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What a merchant lays down for a stock and sees of it, through the API. */
@ViewTest
class StockViewTest {

    private static final String THRESHOLD = """
            mutation($id: ID!, $pieces: Int) {
              changeLowStockThreshold(input: {variantId: $id, pieces: $pieces}) {
                ... on ChangeLowStockThresholdSuccess { stockLevel { low lowStockThreshold } }
              }
            }""";

    @Autowired
    Shop shop;
    @Autowired
    ReadTables tables;

    private static boolean isOf(GraphQlTester.Response message, String sku) {
        return sku.equals(message.path("lowStock.stockLevel").entity(Map.class).get().get("sku"));
    }

    @Test
    void aBackorderAllowanceMakesMoreAvailableThanIsOnHand() {
        var lamp = shop.listed(1);
        shop.run("""
                mutation($id: ID!) {
                  changeBackorderAllowance(input: {variantId: $id, pieces: 4}) {
                    ... on ChangeBackorderAllowanceSuccess { stockLevel { onHand available backorderAllowance } }
                  }
                }""", Map.of("id", lamp.variantId())).path("changeBackorderAllowance.stockLevel").entity(Map.class)
                .isEqualTo(Map.of("onHand", 1, "available", 5, "backorderAllowance", 4));
        shop.order("ada@example.org", 3, "settled(timeoutMillis: 10000) { order { status } }", lamp)
                .path("placeOrder.settled.order.status").entity(String.class).isEqualTo("CONFIRMED");
        shop.run("""
                mutation($id: ID!) {
                  changeBackorderAllowance(input: {variantId: $id, pieces: 1}) {
                    ... on BackorderAllowanceInUse { code onHand reserved minimum }
                  }
                }""", Map.of("id", lamp.variantId())).path("changeBackorderAllowance").entity(Map.class).isEqualTo(
                Map.of("code", "BACKORDER_ALLOWANCE_IN_USE", "onHand", 1, "reserved", 3, "minimum", 2));
    }

    @Test
    void aStockThatBecomesLowIsToldAndListed() {
        var lamp = shop.listed(2);
        var messages = new ConcurrentLinkedQueue<GraphQlTester.Response>();
        var following = shop.follow("subscription { lowStock { stockLevel { sku low } token } }", Map.of())
                .subscribe(messages::add);
        try {
            await().atMost(Duration.ofSeconds(20)).until(() -> !messages.isEmpty());
            messages.remove().path("lowStock.stockLevel").valueIsNull();
            shop.run(THRESHOLD, Map.of("id", lamp.variantId(), "pieces", 5))
                    .path("changeLowStockThreshold.stockLevel.low").entity(Boolean.class).isEqualTo(true);
            await().atMost(Duration.ofSeconds(20)).until(
                    () -> messages.stream().anyMatch(message -> isOf(message, lamp.sku())));
        } finally {
            following.dispose();
        }
        shop.run("{ lowStock(first: 100) { nodes { sku } } }", Map.of()).path("lowStock.nodes[*].sku")
                .entityList(String.class).contains(lamp.sku());
        shop.receive(lamp, 10);
        shop.run("{ lowStock(first: 100) { nodes { sku } } }", Map.of()).path("lowStock.nodes[*].sku")
                .entityList(String.class).doesNotContain(lamp.sku());
    }

    @Test
    void reservationsAndMovementsTellWhatAnOrderHolds() {
        var lamp = shop.listed(5);
        var order = Shop.text(shop.order("ada@example.org", 2, "settled(timeoutMillis: 10000) { order { id } }", lamp),
                "placeOrder.settled.order.id");
        tables.awaitAllApplied();
        shop.run("""
                query($id: ID!) {
                  stockReservations(variantId: $id) { nodes { orderId quantity } }
                  stockMovements(variantId: $id, last: 2) { nodes { kind onHandChange reservedChange } }
                }""", Map.of("id", lamp.variantId())).path("stockReservations.nodes").entityList(Map.class)
                .containsExactly(Map.of("orderId", order, "quantity", 2)).path("stockMovements.nodes[*].kind")
                .entityList(String.class).contains("RECEIVED");
    }

    @Test
    void onlyWhoRunsTheShopIsToldOfStocks() {
        shop.as(Acting.somebody()).run("{ lowStock { nodes { sku } } }", Map.of()).errors().satisfy(
                errors -> assertThat(errors).singleElement().satisfies(
                        error -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            changeBackorderAllowance(input: {variantId: "variant_01h455vb4pex5vsknk084sn02q", pieces: -1}) | input.pieces
            changeBackorderAllowance(input: {variantId: "7", pieces: 1}) | input.variantId
            changeLowStockThreshold(input: {variantId: "variant_01h455vb4pex5vsknk084sn02q", pieces: 1000001}) | input.pieces
            """)
    void badInputIsNamed(String field, String argument) {
        shop.run("mutation { %s { __typename } }".formatted(field), Map.of()).errors().satisfy(
                errors -> assertThat(errors).singleElement().satisfies(
                        error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT")
                                .containsEntry("argument", argument)));
    }
}

package dev.stoa.ecommerce.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.support.Acting;
import dev.stoa.support.ReadTables;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From a command to its view and back, through the API. */
@ViewTest
class ShopTest {

    @Autowired
    Shop shop;
    @Autowired
    ReadTables tables;

    @Test
    void aProductIsShownByIdSlugAndSkuInAnyCase() {
        var listed = shop.listed(3);
        tables.awaitAllApplied();
        var selection = """
                id version slug name status breadcrumbs { path name } availability publishedAt
                priceRange { lowest { amount currencyCode } highest { amount } }
                variants { sku name available availability price { amount } options { name value }
                  stock { onHand reserved available variant { sku } } product { name } }""";
        var shown = shop.run("""
                query($id: ID!, $slug: String!, $sku: String!) {
                  byId: product(by: {id: $id}) { %1$s }
                  bySlug: product(by: {slug: $slug}) { %1$s }
                  bySku: product(by: {sku: $sku}) { %1$s }
                  node(id: $id) { ... on Product { %1$s } }
                }""".formatted(selection),
                Map.of("id", listed.productId(), "slug", listed.slug(), "sku", listed.sku().toLowerCase()));
        var product = shown.path("byId").entity(Map.class).get();
        for (var path : List.of("bySlug", "bySku", "node")) {
            shown.path(path).entity(Map.class).isEqualTo(product);
        }
        shown.path("byId.status").entity(String.class).isEqualTo("PUBLISHED")
                .path("byId.priceRange.lowest.amount").entity(String.class).isEqualTo("19.90")
                .path("byId.variants[0].available").entity(Integer.class).isEqualTo(3)
                .path("byId.variants[0].stock.variant.sku").entity(String.class).isEqualTo(listed.sku())
                .path("byId.variants[0].product.name").entity(String.class).isEqualTo("Lamp");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            product(by: {slug: $s}) { id }                  | by.slug
            product(by: {sku: $s}) { id }                   | by.sku
            category(by: {path: $s}) { id }                 | by.path
            collection(by: {slug: $s}) { id }               | by.slug
            products(filter: {category: $s}) { nodes { id } } | filter.category
            stockLevel(by: {sku: $s}) { onHand }            | by.sku
            """)
    void textThatNoTableCanHoldIsNamedByItsArgument(String field, String argument) {
        for (var text : List.of("\0", "a\ud800")) {
            shop.run("query($s: String!) { %s }".formatted(field), Map.of("s", text)).errors()
                    .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> assertThat(
                            error.getExtensions()).containsEntry("code", "BAD_USER_INPUT").containsEntry("argument",
                                    argument)));
        }
    }

    @Test
    void nothingIsOrderedWhereTheAnswerCannotBeGiven() {
        var ada = shop.as(Acting.somebody());
        ada.order(email(), 1, "settled(timeoutMillis: 20000) { settled }", shop.listed(1)).errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getMessage()).isEqualTo("Must be between 0 and 10000, not 20000");
                    assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT").containsEntry("argument",
                            "timeoutMillis");
                }));
        tables.awaitAllApplied();
        ada.run("{ orders { nodes { id } } }", Map.of()).path("orders.nodes").entityList(Map.class).hasSize(0);
    }

    @Test
    void anOrderIsSettledAndItsStockReserved() {
        var lamp = shop.listed(5);
        var desk = shop.listed(9);
        var placed = shop.order(email(), 2, """
                receipt { token }
                order { id status }
                settled(timeoutMillis: 10000) { settled order {
                  id status version possibleNext total { amount } customer { name }
                  lines { number sku productName quantity unitPrice { amount } lineTotal { amount }
                    product { slug } variant { sku available } }
                  timeline { kind version actor commandId cause description }
                } }""", lamp, desk);
        var order = "placeOrder.settled.order";
        placed.path("placeOrder.settled.settled").entity(Boolean.class).isEqualTo(true)
                .path(order + ".status").entity(String.class).isEqualTo("CONFIRMED")
                .path(order + ".possibleNext").entityList(String.class)
                .containsExactly("PARTIALLY_SHIPPED", "SHIPPED", "CANCELLED")
                .path(order + ".total.amount").entity(String.class).isEqualTo("79.60")
                .path(order + ".lines[*].product.slug").entityList(String.class)
                .containsExactly(lamp.slug(), desk.slug())
                .path(order + ".timeline[*].kind").entityList(String.class).containsExactly("PLACED", "CONFIRMED")
                .path(order + ".timeline[0].cause").valueIsNull()
                .path(order + ".timeline[1].actor").entity(String.class).isEqualTo("process:ecommerce_process.checkout")
                .path(order + ".timeline[1].cause").hasValue();
        stock(lamp).path("stockLevel.reserved").entity(Integer.class).isEqualTo(2)
                .path("stockLevel.available").entity(Integer.class).isEqualTo(3)
                .path("stockMovements.nodes[*].kind").entityList(String.class)
                .containsExactly("ALLOCATED", "RESERVED", "RECEIVED")
                .path("stockMovements.nodes[0].orderId").entity(String.class)
                .isEqualTo(Shop.text(placed, "placeOrder.order.id"));
    }

    @Test
    void anOrderOfMoreThanThereIsIsRejectedWithWhatIsAvailable() {
        var lamp = shop.listed(1);
        var desk = shop.listed(9);
        var placed = shop.order(email(), 2, """
                settled(timeoutMillis: 10000) { settled order { status possibleNext
                  rejection { reason message shortages { sku variantId requested available } } } }""", desk, lamp);
        var order = "placeOrder.settled.order";
        placed.path(order + ".status").entity(String.class).isEqualTo("REJECTED")
                .path(order + ".possibleNext").entityList(String.class).hasSize(0)
                .path(order + ".rejection.reason").entity(String.class).isEqualTo("INSUFFICIENT_STOCK")
                .path(order + ".rejection.shortages").entityList(Map.class).containsExactly(
                        Map.of("sku", lamp.sku(), "variantId", lamp.variantId(), "requested", 2, "available", 1));
    }

    @Test
    void aCancelledOrderGivesItsStockBack() {
        var lamp = shop.listed(4);
        var id = Shop.text(shop.order(email(), 3, "settled(timeoutMillis: 10000) { order { id status } }", lamp),
                "placeOrder.settled.order.id");
        var cancelled = shop.run("""
                mutation($id: ID!) {
                  cancelOrder(input: {orderId: $id, reason: "too late"}) {
                    ... on CancelOrderSuccess { order { status cancellationReason possibleNext } }
                  }
                }""", Map.of("id", id));
        cancelled.path("cancelOrder.order.status").entity(String.class).isEqualTo("CANCELLED")
                .path("cancelOrder.order.cancellationReason").entity(String.class).isEqualTo("too late");
    }

    @Test
    void aDryRunShowsNoOrderAndWaitsForNone() {
        var lamp = shop.listed(1);
        shop.run("""
                mutation($variant: ID!, $email: String!) {
                  placeOrder(input: {customer: {name: "Ada", email: $email}, lines: [{variantId: $variant, quantity: 1}]},
                      options: {dryRun: true}) {
                    ... on PlaceOrderSuccess { receipt { dryRun token } order { id } settled { settled } }
                  }
                }""", Map.of("variant", lamp.variantId(), "email", email()))
                .path("placeOrder.receipt.dryRun").entity(Boolean.class).isEqualTo(true)
                .path("placeOrder.order").valueIsNull().path("placeOrder.settled").valueIsNull();
    }

    @Test
    void aCustomersOrdersComeInPagesBothWays() {
        var lamp = shop.listed(100);
        var ada = Acting.somebody();
        var customer = new CustomerId(ada.accountId()).toString();
        var ids = java.util.stream.IntStream.range(0, 5).mapToObj(_ -> Shop.text(
                shop.as(ada).order(email(), 1, "order { id }", lamp), "placeOrder.order.id")).toList().reversed();
        var document = """
                query($customer: ID!, $first: Int, $after: String, $last: Int, $before: String) {
                  orders(customer: $customer, first: $first, after: $after, last: $last, before: $before) {
                    nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                  }
                }""";
        var first = shop.run(document, Map.of("customer", customer, "first", 3));
        first.path("orders.nodes[*].id").entityList(String.class).isEqualTo(ids.subList(0, 3))
                .path("orders.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
        var rest = shop.run(document, Map.of("customer", customer, "first", 3, "after",
                Shop.text(first, "orders.pageInfo.endCursor")));
        rest.path("orders.nodes[*].id").entityList(String.class).isEqualTo(ids.subList(3, 5))
                .path("orders.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
        var back = shop.run(document, Map.of("customer", customer, "last", 2, "before",
                Shop.text(rest, "orders.pageInfo.startCursor")));
        back.path("orders.nodes[*].id").entityList(String.class).isEqualTo(ids.subList(1, 3));
        shop.as(ada).run("{ orders(first: 10) { nodes { id } } }", Map.of()).path("orders.nodes[*].id")
                .entityList(String.class).isEqualTo(ids);
        assertThat(ids).hasSize(5).doesNotHaveDuplicates();
    }

    private org.springframework.graphql.test.tester.GraphQlTester.Response stock(Shop.Listed listed) {
        return shop.run("""
                query($sku: String!, $variant: ID!) {
                  stockLevel(by: {sku: $sku}) { onHand reserved available }
                  stockMovements(variantId: $variant) { nodes { kind quantity orderId } }
                }""", Map.of("sku", listed.sku(), "variant", listed.variantId()));
    }

    private static String email() {
        return UUID.randomUUID() + "@example.org";
    }
}

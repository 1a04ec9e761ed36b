package dev.stoa.endtoend;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the tests do in the shop, over HTTP. */
record Shop(GraphQl api) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** That something was accepted. */
    record Accepted(String streamId, int version, String token) {}

    /** Makes a product with one variant for sale and gives the variant's id. */
    String newVariant(String sku, int stock) {
        var created = api.ask("""
            mutation ($sku: String!) {
              createProduct(input: {name: $sku, currencyCode: "EUR",
                  variants: [{sku: $sku, price: {amount: "9.90", currencyCode: "EUR"}}]}) {
                ... on CreateProductSuccess { receipt { streamId } product { variants { id } } }
                ... on Rejection { code message }
              }
            }""", Map.of("sku", sku)).path("createProduct");
        var product = created.path("receipt").path("streamId").asString();
        var variant = created.path("product").path("variants").path(0).path("id").asString();
        accepted(api.ask("""
            mutation ($id: ID!) {
              publishProduct(input: {productId: $id}) {
                ... on PublishProductSuccess { receipt { streamId version token } }
                ... on Rejection { code message }
              }
            }""", Map.of("id", product)).path("publishProduct"));
        if (stock > 0) {
            receive("open " + sku, variant, stock);
        }
        return variant;
    }

    Accepted receive(String key, String variant, int quantity) {
        return accepted(api.ask("""
            mutation ($key: String!, $variant: ID!, $quantity: Int!) {
              receiveStock(input: {variantId: $variant, quantity: $quantity}, options: {idempotencyKey: $key}) {
                ... on ReceiveStockSuccess { receipt { streamId version token } }
                ... on Rejection { code message }
              }
            }""", Map.of("key", key, "variant", variant, "quantity", quantity)).path("receiveStock"));
    }

    Accepted order(String key, List<String> variants) {
        return accepted(placed(key, variants));
    }

    /** Places an order of one piece each and waits for the checkout; gives the status that it ended with. */
    String orderAndSettle(String key, List<String> variants) {
        return await().atMost(PATIENCE).until(
                () -> placed(key, variants).path("settled").path("order").path("status").asString(),
                status -> !status.equals("PLACED"));
    }

    JsonNode stock(String variant) {
        return api.ask("query ($id: ID!) { stockLevel(by: {variantId: $id}) { onHand reserved available } }",
                Map.of("id", variant)).path("stockLevel");
    }

    private JsonNode placed(String key, List<String> variants) {
        var lines = variants.stream().map(variant -> Map.of("variantId", variant, "quantity", 1)).toList();
        return api.ask("""
            mutation ($key: String!, $lines: [OrderLineInput!]!) {
              placeOrder(input: {customer: {name: "Ada Brandt", email: "ada@example.com"}, lines: $lines},
                         options: {idempotencyKey: $key}) {
                ... on PlaceOrderSuccess {
                  receipt { streamId version token }
                  settled(timeoutMillis: 10000) { order { status } }
                }
                ... on Rejection { code message }
              }
            }""", Map.of("key", key, "lines", lines)).path("placeOrder");
    }

    private static Accepted accepted(JsonNode result) {
        var receipt = result.path("receipt");
        if (receipt.isMissingNode()) {
            throw new AssertionError("Refused: " + result);
        }
        return new Accepted(receipt.path("streamId").asString(), receipt.path("version").asInt(),
                receipt.path("token").asString());
    }
}

package dev.stoa.endtoend;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a guest does with a cart, over HTTP. */
record CartShop(GraphQl api) {

    /** A guest's cart, and what opens it. */
    record Cart(String id, String secret) {}

    Shop shop() {
        return new Shop(api);
    }

    void newVoucher(String code) {
        api.ask("""
            mutation ($code: String!) {
              createVoucher(input: {code: $code, terms: {benefit: {percentOff: "10"}}}) {
                ... on CreateVoucherSuccess { receipt { version } } ... on Rejection { code message }
              }
            }""", Map.of("code", code));
    }

    /** A cart with a piece of each, and a voucher. */
    Cart filled(List<String> variants, String voucher) {
        var added = success(api.ask("""
            mutation ($variant: ID!) {
              addToCart(input: {variantId: $variant, quantity: 1}) {
                ... on AddToCartSuccess { guestSecret receipt { streamId } } ... on Rejection { code message }
              }
            }""", Map.of("variant", variants.getFirst())).path("addToCart"));
        var cart = new Cart(added.path("receipt").path("streamId").asString(),
                added.path("guestSecret").asString());
        variants.stream().skip(1).forEach(variant -> success(api.ask("""
            mutation ($cart: ID!, $secret: String!, $variant: ID!) {
              addToCart(input: {cartId: $cart, guestSecret: $secret, variantId: $variant, quantity: 1}) {
                ... on AddToCartSuccess { receipt { streamId } } ... on Rejection { code message }
              }
            }""", Map.of("cart", cart.id, "secret", cart.secret, "variant", variant)).path("addToCart")));
        success(api.ask("""
            mutation ($cart: ID!, $secret: String!, $code: String!) {
              applyVoucher(input: {cartId: $cart, guestSecret: $secret, code: $code}) {
                ... on ApplyVoucherSuccess { receipt { streamId } } ... on Rejection { code message }
              }
            }""", Map.of("cart", cart.id, "secret", cart.secret, "code", voucher)).path("applyVoucher"));
        return cart;
    }

    /** Orders the cart under a key, waits for the checkout and gives the status that the order has then. */
    String orderAndSettle(Cart cart, String key, boolean pays) {
        return success(api.ask("""
            mutation ($cart: ID!, $secret: String!, $key: String!, $method: String!) {
              placeOrder(input: {customer: {name: "Ada Brandt", email: "ada@example.com"},
                                 cart: {cartId: $cart, guestSecret: $secret}, paymentMethod: $method},
                         options: {idempotencyKey: $key}) {
                ... on PlaceOrderSuccess {
                  receipt { streamId }
                  settled(timeoutMillis: 10000) { order { status } }
                }
                ... on Rejection { code message }
              }
            }""", Map.of("cart", cart.id, "secret", cart.secret, "key", key, "method",
                pays ? "tok_ok" : "tok_declined")).path("placeOrder")).path("settled").path("order").path("status")
                .asString();
    }

    private static JsonNode success(JsonNode result) {
        if (result.path("receipt").isMissingNode()) {
            throw new AssertionError("Refused: " + result);
        }
        return result;
    }
}

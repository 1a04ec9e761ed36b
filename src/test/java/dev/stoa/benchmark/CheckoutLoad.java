package dev.stoa.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Guests who fill a cart, say where to, order and pay, over HTTP, until their order is confirmed and captured. */
final class CheckoutLoad {

    private static final int CLIENTS = 128;
    private static final int PRODUCTS = 100;
    private static final int STOCK = 1_000_000;
    private static final String ADD = """
            mutation($input: AddToCartInput!) { addToCart(input: $input) {
              ... on AddToCartSuccess { guestSecret receipt { streamId } } ... on Rejection { code message } } }
            """;
    private static final String ADDRESS = """
            mutation($input: SetCartAddressesInput!) { setCartAddresses(input: $input) {
              ... on SetCartAddressesSuccess { receipt { version } } ... on Rejection { code message } } }
            """;
    private static final String SHIPPING = """
            mutation($input: ChooseShippingInput!) { chooseShipping(input: $input) {
              ... on ChooseShippingSuccess { receipt { version } } ... on Rejection { code message } } }
            """;
    private static final String ORDER = """
            mutation($input: PlaceOrderInput!) { placeOrder(input: $input) {
              ... on PlaceOrderSuccess { settled(timeoutMillis: 10000) { settled order { status } } }
              ... on Rejection { code message } } }
            """;
    private static final Map<String, String> CUSTOMER = Map.of("name", "Ada Brandt", "email", "ada@example.com");
    private static final Map<String, String> HOME = Map.of("name", "Ada Brandt", "street", "Am Markt 1", "postalCode",
            "10115", "city", "Berlin", "countryCode", "DE");

    private final Arm arm;
    private final OverHttp merchant;
    private final OverHttp guest;
    private final List<String> variants;

    CheckoutLoad(Arm arm) {
        this.arm = arm;
        this.merchant = OverHttp.asMerchant(arm);
        this.guest = OverHttp.asGuest(arm);
        this.variants = IntStream.range(0, PRODUCTS).mapToObj(i -> product("FLOW-" + i, STOCK)).toList();
        merchant.ask(OverHttp.body("""
            mutation { createShippingMethod(input: {code: "parcel", name: "Parcel", tariff: {currencyCode: "EUR",
                zones: [{countryCodes: ["DE"], bands: [{price: "4.90"}]}]}}) { __typename } }
            """));
        arm.awaitDrained();
    }

    /** What the full flow achieved. */
    record Flow(double perSecond, double transactions, long unconfirmed) {}

    Flow run(Duration time) {
        long before = arm.transactions();
        var unconfirmed = new LongAdder();
        long begun = System.nanoTime();
        long orders = Clients.run(CLIENTS, time, 0, _ -> {
            if (!"CONFIRMED".equals(order())) {
                unconfirmed.increment();
            }
        });
        awaitSettled();
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Flow(orders / seconds, (double) (arm.transactions() - before) / orders, unconfirmed.sum());
    }

    /** A cart of two things, sent home, paid: the status that its order ends with. */
    private String order() {
        var added = ask("addToCart", ADD, Map.of("variantId", variant(), "quantity", 1));
        var cart = added.path("receipt").path("streamId").asString();
        var secret = added.path("guestSecret").asString();
        ask("addToCart", ADD, Map.of("cartId", cart, "guestSecret", secret, "variantId", variant(), "quantity", 1));
        ask("setCartAddresses", ADDRESS, Map.of("cartId", cart, "guestSecret", secret, "shippingAddress", HOME));
        ask("chooseShipping", SHIPPING, Map.of("cartId", cart, "guestSecret", secret, "code", "parcel"));
        return status(Map.of("customer", CUSTOMER, "cart", Map.of("cartId", cart, "guestSecret", secret),
                "paymentMethod", "tok_ok"));
    }

    private String status(Map<String, ?> input) {
        return ask("placeOrder", ORDER, input).path("settled").path("order").path("status").asString();
    }

    /** Buyers who order the same piece at the same moment: how long each waited, and how many got it. */
    record Rush(double p50, double p99, double seconds, int confirmed) {}

    Rush rush(int buyers, int pieces) {
        var variant = product("RUSH-" + System.nanoTime(), pieces);
        arm.awaitDrained();
        var waited = new long[buyers];
        var confirmed = new AtomicInteger();
        long begun = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < buyers; i++) {
                int buyer = i;
                threads.submit(() -> {
                    var status = status(Map.of("customer", CUSTOMER, "lines",
                            List.of(Map.of("variantId", variant, "quantity", 1)), "paymentMethod", "tok_ok"));
                    waited[buyer] = System.nanoTime() - begun;
                    if ("CONFIRMED".equals(status)) {
                        confirmed.incrementAndGet();
                    }
                });
            }
        }
        Arrays.sort(waited);
        return new Rush(waited[buyers / 2] / 1e9, waited[buyers * 99 / 100] / 1e9,
                (System.nanoTime() - begun) / 1e9, confirmed.get());
    }

    /** Until every event is applied and every command of a process is answered: captures included. */
    private void awaitSettled() {
        do {
            arm.awaitDrained();
        } while (arm.count("SELECT count(*) FROM kernel.outgoing_command WHERE answered_at IS NULL") > 0
                || arm.open() > 0);
    }

    private JsonNode ask(String field, String document, Map<String, ?> input) {
        var answer = guest.ask(OverHttp.body(document, Map.of("input", input))).path(field);
        if (answer.has("code")) {
            throw new IllegalStateException("%s is refused: %s".formatted(field, answer));
        }
        return answer;
    }

    private String variant() {
        return variants.get(ThreadLocalRandom.current().nextInt(variants.size()));
    }

    private String product(String sku, int stock) {
        var created = merchant.ask(OverHttp.body("""
            mutation($sku: String!) { createProduct(input: {name: $sku, currencyCode: "EUR",
                variants: [{sku: $sku, price: {amount: "10.00", currencyCode: "EUR"}, weightGrams: 400}]}) {
              ... on CreateProductSuccess { receipt { streamId } product { variants { id } } }
              ... on Rejection { message } } }
            """, Map.of("sku", sku))).path("createProduct");
        merchant.ask(OverHttp.body("mutation($id: ID!) { publishProduct(input: {productId: $id}) { __typename } }",
                Map.of("id", created.path("receipt").path("streamId").asString())));
        var variant = created.path("product").path("variants").path(0).path("id").asString();
        merchant.ask(OverHttp.body("""
            mutation($id: ID!, $stock: Int!) { receiveStock(input: {variantId: $id, quantity: $stock}) { __typename } }
            """, Map.of("id", variant, "stock", stock)));
        return variant;
    }
}

package dev.stoa.ecommerce.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderPlaced;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.events.VoucherId;
import dev.stoa.ecommerce.payment.RunningTill;
import dev.stoa.ecommerce.payment.Till;
import dev.stoa.kernel.access.Role;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.support.Acting;
import dev.stoa.support.TestCredentials;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A shop over the wire, and its books from the log. */
abstract class HttpShop extends RunningTill {

    static final JsonMapper JSON = JsonMapper.shared();
    static final String ORDER = """
            mutation($input: PlaceOrderInput!) { placeOrder(input: $input) {
              ... on PlaceOrderSuccess { guestSecret receipt { streamId } } ... on Rejection { code message } } }
            """;
    private static final String MERCHANT = TestCredentials.of(Acting.somebody(Role.MERCHANT));
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int ALL = 10_000;

    @Autowired
    EventStore store;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Till till;

    /** A guest's cart, and what opens it. */
    record Cart(CartId id, String secret) {}

    JsonNode ask(String document, Map<String, ?> variables, String... headers) {
        var answer = answer(document, variables, headers);
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.path("data");
    }

    /** With its errors, where it has some. */
    JsonNode answer(String document, Map<String, ?> variables, String... headers) {
        var all = Stream.concat(Stream.of("Content-Type", "application/json"), Stream.of(headers))
                .toArray(String[]::new);
        return JSON.readTree(send("POST", "/graphql",
                JSON.writeValueAsString(Map.of("query", document, "variables", variables)), all).body());
    }

    VariantId variant(int stock) {
        var sku = "RACE-" + UUID.randomUUID();
        var created = ask("""
            mutation($sku: String!) { createProduct(input: {name: $sku, currencyCode: "EUR",
                variants: [{sku: $sku, price: {amount: "10.00", currencyCode: "EUR"}}]}) {
              ... on CreateProductSuccess { receipt { streamId } product { variants { id } } } } }
            """, Map.of("sku", sku), "Authorization", MERCHANT).path("createProduct");
        ask("mutation($id: ID!) { publishProduct(input: {productId: $id}) { __typename } }",
                Map.of("id", created.path("receipt").path("streamId").asString()), "Authorization", MERCHANT);
        var variant = VariantId.valueOf(created.path("product").path("variants").path(0).path("id").asString());
        ask("mutation($id: ID!, $n: Int!) { receiveStock(input: {variantId: $id, quantity: $n}) { __typename } }",
                Map.of("id", variant.toString(), "n", stock), "Authorization", MERCHANT);
        return variant;
    }

    VoucherId voucher(String code, int uses) {
        return VoucherId.valueOf(ask("""
            mutation($code: String!, $uses: Int!) {
              createVoucher(input: {code: $code, terms: {benefit: {percentOff: "10"}, totalUses: $uses}}) {
                ... on CreateVoucherSuccess { receipt { streamId } } } }
            """, Map.of("code", code, "uses", uses), "Authorization", MERCHANT).path("createVoucher").path("receipt")
                .path("streamId").asString());
    }

    Cart cart(VariantId variant, int quantity, @Nullable String voucher) {
        var added = ask("""
            mutation($variant: ID!, $n: Int!) { addToCart(input: {variantId: $variant, quantity: $n}) {
              ... on AddToCartSuccess { guestSecret receipt { streamId } } } }
            """, Map.of("variant", variant.toString(), "n", quantity)).path("addToCart");
        var cart = new Cart(CartId.valueOf(added.path("receipt").path("streamId").asString()),
                added.path("guestSecret").asString());
        if (voucher != null) {
            ask("""
                mutation($input: ApplyVoucherInput!) { applyVoucher(input: $input) { __typename } }
                """, Map.of("input",
                    Map.of("cartId", cart.id.toString(), "guestSecret", cart.secret, "code", voucher)));
        }
        return cart;
    }

    /** What became of placing the cart's order: the order's id and the guest's secret, or a code. */
    JsonNode order(Cart cart, String method) {
        return ask(ORDER, orderOf(cart, method)).path("placeOrder");
    }

    /** The variables of {@link #ORDER}. */
    static Map<String, ?> orderOf(Cart cart, String method) {
        return Map.of("input", Map.of("customer", Map.of("name", "Ada", "email", "ada@example.org"), "cart",
                Map.of("cartId", cart.id.toString(), "guestSecret", cart.secret), "paymentMethod", method));
    }

    static boolean isPlaced(JsonNode placed) {
        return placed.has("receipt");
    }

    static OrderId orderId(JsonNode placed) {
        return OrderId.valueOf(placed.path("receipt").path("streamId").asString());
    }

    /** Waits until each order has come to its end and nothing is under way for it: no event, no command, no call. */
    void awaitSettled(Collection<OrderId> orders) {
        var ids = orders.stream().map(OrderId::value).toArray(UUID[]::new);
        var payments = orders.stream().map(it -> PaymentId.of(it, 1).value()).toArray(UUID[]::new);
        await().atMost(PATIENCE).until(() -> jdbc.sql("""
            SELECT (SELECT count(*) FROM order_history WHERE order_id = ANY (:orders) AND status <> 'PLACED') = :number
               AND NOT EXISTS (SELECT FROM payment_call WHERE payment_id = ANY (:payments))
               AND NOT EXISTS (SELECT FROM kernel.outgoing_command
                                WHERE instance_id = ANY (:orders) AND answered_at IS NULL)
               AND NOT EXISTS (SELECT FROM kernel.event_publication p
                                WHERE p.stream_id = ANY (:orders) OR p.stream_id = ANY (:payments))
            """).param("orders", ids).param("payments", payments).param("number", ids.length)
                .query(Boolean.class).single());
    }

    /** The books of these orders, with the streams that they are about. */
    TradeBooks books(Collection<OrderId> orders, UUID... more) {
        var streams = new ArrayList<>(List.of(more));
        orders.forEach(order -> {
            streams.add(order.value());
            streams.add(PaymentId.of(order, 1).value());
        });
        var all = new ArrayList<Recorded<?>>();
        streams.forEach(stream -> all.addAll(store.read(stream, 0, ALL)));
        return new TradeBooks(all);
    }

    /** What is charged for each order is what it costs, here and at the provider. */
    void assertCharged(TradeBooks books) {
        books.orders().forEach(order -> {
            var sandbox = till.books(PaymentId.of(new OrderId(order), 1));
            assertThat(books.charged(order)).as("charged for %s", order).isEqualTo(books.due(order))
                    .isEqualTo(sandbox.captured() - sandbox.refunded());
            assertThat(sandbox.authorised() - sandbox.captured() - sandbox.voided()).as("set aside for %s", order)
                    .isZero();
        });
    }

    /** How many pieces the orders take together. */
    Map<UUID, Integer> ordered(Collection<OrderId> orders) {
        var pieces = new HashMap<UUID, Integer>();
        orders.forEach(order -> ((OrderPlaced) store.read(order.value(), 0, 1).getFirst().event()).lines()
                .forEach(line -> pieces.merge(line.variantId(), line.quantity(), Integer::sum)));
        return pieces;
    }
}

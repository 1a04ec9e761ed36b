package dev.stoa.ecommerce.query.orderhistory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.ecommerce.query.Shop;
import dev.stoa.ecommerce.query.Shop.Listed;
import dev.stoa.ecommerce.query.ViewTest;
import dev.stoa.kernel.access.Actor;
import dev.stoa.support.Acting;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** An order from its placing to what comes back of it, as its customer and those who run the shop see it. */
@ViewTest
class OrderViewTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Map<String, Object> HOME = Map.of("name", "Ada", "street", "Main St 1", "postalCode", "10115",
            "city", "Berlin", "countryCode", "DE");
    private static final String ORDER = """
            query($id: ID!) { order(id: $id) {
              status authorisation charge fulfilment state possibleNext onAccount voucherCode cancellationReason
              subtotal { amount } discount { amount } shipping { amount } shippingDiscount { amount } taxIncluded
              taxes { rate net { amount } amount { amount } } tax { amount } total { amount } due { amount }
              authorised { amount } captured { amount } refunded { amount } charged { amount }
              shippingAddress { name countryCode } billingAddress { name } shippingMethod { code name } reservedUntil
              lines { sku quantity discount { amount } taxRate tax { amount } charged { amount } weightGrams cancelled
                shipped returned }
              shipments { id status lines { line { sku } quantity } tracking { carrier number url }
                shortages { sku requested available } preparedAt dispatchedAt deliveredAt }
              returns { id lines { line { sku } quantity } disposition amount { amount } reason returnedAt }
              timeline { kind description shipmentId returnId amount { amount } reason
                pieces { line { number } quantity } payment { paymentId captured { amount } } decline }
              rejection { reason message voucherProblem decline shortages { sku } } } }""";

    @Autowired
    Shop shop;

    private final Actor.Account ada = Acting.somebody();

    private String place(String method, Listed... listed) {
        var lines = java.util.Arrays.stream(listed).map(it -> Map.of("variantId", it.variantId(), "quantity", 2))
                .toList();
        var placed = shop.as(ada).run("""
                mutation($lines: [OrderLineInput!]!, $home: AddressInput!, $method: String!) {
                  placeOrder(input: {lines: $lines, shippingAddress: $home, paymentMethod: $method}) {
                    __typename ... on Rejection { code message }
                    ... on PlaceOrderSuccess { settled(timeoutMillis: 10000) { settled order { id } } } } }""",
                Map.of("lines", lines, "home", HOME, "method", method));
        placed.path("placeOrder.settled.settled").entity(Boolean.class).isEqualTo(true);
        return Shop.text(placed, "placeOrder.settled.order.id");
    }

    private GraphQlTester.Response give(String mutation, Map<String, ?> input) {
        var type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
        return shop.run("""
                mutation($input: %1$sInput!) { result: %2$s(input: $input) {
                  __typename ... on Rejection { code message }
                  ... on %1$sSuccess { order { state shipments { id status } timeline { kind } } } } }"""
                .formatted(type, mutation), Map.of("input", input));
    }

    private GraphQlTester.Response shown(String order) {
        return shop.as(ada).run(ORDER, Map.of("id", order));
    }

    private void awaitText(String order, String path, String text) {
        await().atMost(PATIENCE).until(() -> Shop.text(shown(order), "order." + path).equals(text));
    }

    private static Map<String, Object> piecesOf(Listed listed, int quantity) {
        return Map.of("variantId", listed.variantId(), "quantity", quantity);
    }

    private static void says(GraphQlTester.Response response, String path, String text) {
        response.path("order." + path).entity(String.class).isEqualTo(text);
    }

    @Test
    void anOrderIsPaidSentInPartsDeliveredAndComesBackInPart() {
        var lamp = shop.listed(10);
        var desk = shop.listed(10);
        var order = place("tok_ok", lamp, desk);
        awaitText(order, "charge", "FULL");
        var placed = shown(order);
        says(placed, "state", "CONFIRMED");
        says(placed, "authorisation", "FULL");
        says(placed, "captured.amount", "79.60");
        says(placed, "total.amount", "79.60");
        says(placed, "shippingAddress.name", "Ada");
        placed.path("order.onAccount").entity(Boolean.class).isEqualTo(false).path("order.lines[0].taxRate")
                .entity(String.class).isEqualTo("19");

        var parcel = Shop.text(give("shipOrder", Map.of("orderId", order, "lines", List.of(piecesOf(lamp, 2)),
                "tracking", Map.of("carrier", "Post", "number", "7"))), "result.order.shipments[0].id");
        awaitText(order, "shipments[0].status", "DISPATCHED");
        says(shown(order), "state", "PARTIALLY_SHIPPED");
        says(shown(order), "shipments[0].lines[0].line.sku", lamp.sku());
        give("trackShipment", Map.of("orderId", order, "shipmentId", parcel, "tracking",
                Map.of("carrier", "Post", "number", "8", "url", "https://example.org/8")));
        give("confirmDelivery", Map.of("orderId", order, "shipmentId", parcel)).path("result.order.state")
                .entity(String.class).isEqualTo("PARTIALLY_SHIPPED");
        says(shown(order), "shipments[0].tracking.number", "8");

        give("cancelOrderLines",
                Map.of("orderId", order, "lines", List.of(piecesOf(desk, 1)), "reason", "one is enough"));
        var rest = Shop.text(give("shipOrder", Map.of("orderId", order)), "result.order.shipments[1].id");
        awaitText(order, "shipments[1].status", "DISPATCHED");
        give("confirmDelivery", Map.of("orderId", order, "shipmentId", rest));
        awaitText(order, "state", "COMPLETED");
        give("returnOrderLines", Map.of("orderId", order, "lines", List.of(piecesOf(lamp, 1)), "reason", "too bright"));
        awaitText(order, "refunded.amount", "39.80");

        var after = shown(order);
        says(after, "state", "COMPLETED");
        says(after, "fulfilment", "PARTIALLY_RETURNED");
        says(after, "charge", "FULL");
        says(after, "due.amount", "39.80");
        says(after, "charged.amount", "39.80");
        says(after, "returns[0].amount.amount", "19.90");
        says(after, "returns[0].reason", "too bright");
        after.path("order.lines[*].shipped").entityList(Integer.class).containsExactly(2, 1)
                .path("order.lines[*].cancelled").entityList(Integer.class).containsExactly(0, 1)
                .path("order.lines[*].returned").entityList(Integer.class).containsExactly(1, 0)
                .path("order.possibleNext").entityList(String.class).containsExactly("RETURNED")
                .path("order.timeline[*].kind").entityList(String.class).satisfies(kinds -> assertThat(kinds)
                        .startsWith("PLACED").containsSubsequence("CONFIRMED", "SHIPMENT_PREPARED",
                                "SHIPMENT_DISPATCHED", "SHIPMENT_TRACKED", "SHIPMENT_DELIVERED", "LINES_CANCELLED",
                                "SHIPMENT_PREPARED", "SHIPMENT_DISPATCHED", "SHIPMENT_DELIVERED", "LINES_RETURNED")
                        .contains("PAYMENT_CHANGED").doesNotContain("ANNOTATED"));
    }

    @Test
    void ofALineThatIsShortWhatIsOnHandIsSent() {
        var lamp = shop.listed(1);
        shop.run("mutation($id: ID!) { changeBackorderAllowance(input: {variantId: $id, pieces: 5}) { __typename } }",
                Map.of("id", lamp.variantId()));
        var order = place("tok_ok", lamp);
        give("shipOrder", Map.of("orderId", order));
        awaitText(order, "shipments[0].status", "DISPATCHED");
        var shown = shown(order);
        says(shown, "state", "PARTIALLY_SHIPPED");
        shown.path("order.shipments[0].lines[*].quantity").entityList(Integer.class).containsExactly(1)
                .path("order.shipments[0].shortages[0].requested").entity(Integer.class).isEqualTo(2)
                .path("order.shipments[0].shortages[0].available").entity(Integer.class).isEqualTo(1)
                .path("order.lines[0].shipped").entity(Integer.class).isEqualTo(1);

        give("shipOrder", Map.of("orderId", order));
        awaitText(order, "shipments[1].status", "ABANDONED");
        shop.run("mutation($id: ID!) { receiveStock(input: {variantId: $id, quantity: 1}) { __typename } }",
                Map.of("id", lamp.variantId()));
        give("shipOrder", Map.of("orderId", order));
        awaitText(order, "shipments[2].status", "DISPATCHED");
        says(shown(order), "state", "SHIPPED");
    }

    @Test
    void nothingIsSentOfAnOrderWhoseMoneyWentBack() {
        var order = place("tok_ok", shop.listed(5));
        awaitText(order, "charge", "FULL");
        shop.run("mutation($id: ID!) { refundPayment(input: {paymentId: $id}) { __typename } }",
                Map.of("id", Shop.text(shop.run("query($id: ID!) { order(id: $id) { payments { id } } }",
                        Map.of("id", order)), "order.payments[0].id")));
        awaitText(order, "charge", "REFUNDED");
        give("shipOrder", Map.of("orderId", order)).path("result.code").entity(String.class)
                .isEqualTo("ORDER_NOT_PAID");
    }

    @Test
    void notesAreForThoseWhoRunTheShop() {
        var order = place("tok_ok", shop.listed(5));
        var document = "query($id: ID!) { order(id: $id) { version timeline { kind } annotations { note actor } } }";
        give("annotateOrder", Map.of("orderId", order, "note", "call back")).path("result.order.timeline[*].kind")
                .entityList(String.class).contains("ANNOTATED");
        shop.run(document, Map.of("id", order)).path("order.annotations[*].note").entityList(String.class)
                .containsExactly("call back").path("order.timeline[*].kind").entityList(String.class)
                .contains("ANNOTATED");
        shop.as(ada).run("query($id: ID!) { order(id: $id) { timeline { kind } } }", Map.of("id", order))
                .path("order.timeline[*].kind").entityList(String.class)
                .satisfies(kinds -> assertThat(kinds).contains("CONFIRMED").doesNotContain("ANNOTATED"));
        shop.as(ada).run(document, Map.of("id", order)).errors().satisfy(errors -> assertThat(errors).singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
        var following = new ConcurrentLinkedQueue<String>();
        var messages = shop.as(ada).follow(
                "subscription($id: ID!) { orderChanged(id: $id) { order { timeline { kind } } } }", Map.of("id", order))
                .subscribe(message -> following.addAll(
                        message.path("orderChanged.order.timeline[*].kind").entityList(String.class).get()));
        await().atMost(PATIENCE).until(() -> !following.isEmpty());
        messages.dispose();
        assertThat(following).contains("CONFIRMED").doesNotContain("ANNOTATED");
    }

    @Test
    void anOrderThatIsNotPaidSaysWhy() {
        var shown = shown(place("tok_insufficient_funds", shop.listed(5)));
        says(shown, "state", "REJECTED");
        says(shown, "due.amount", "0.00");
        says(shown, "rejection.reason", "PAYMENT_DECLINED");
        says(shown, "rejection.decline", "INSUFFICIENT_FUNDS");
        shown.path("order.possibleNext").entityList(String.class).hasSize(0).path("order.rejection.voucherProblem")
                .valueIsNull();
    }

    @Test
    void whatTheProviderDeclinedStandsInTheTimeline() {
        var order = place("tok_capture_declined", shop.listed(5));
        await().atMost(PATIENCE).until(() -> timeline(order).contains("CAPTURE_DECLINED"));
        var shown = shown(order);
        says(shown, "state", "CONFIRMED");
        says(shown, "charge", "NONE");
        assertThat(timeline(order)).startsWith("PLACED").containsSubsequence("CONFIRMED", "CAPTURE_DECLINED");
        shown.path("order.timeline[?(@.kind == 'CAPTURE_DECLINED')].decline").entityList(String.class)
                .containsExactly("NOT_POSSIBLE").path(
                        "order.timeline[?(@.kind == 'CAPTURE_DECLINED')].payment.captured.amount")
                .entityList(String.class)
                .containsExactly("0.00").path("order.timeline[?(@.kind == 'CAPTURE_DECLINED')].description")
                .entityList(String.class).containsExactly("The payment provider declined to take money of a payment.");
    }

    @Test
    void aRefundThatTheProviderDeclinedStandsInTheTimeline() {
        var order = place("tok_refund_declined", shop.listed(5));
        awaitText(order, "charge", "FULL");
        give("cancelOrder", Map.of("orderId", order));
        await().atMost(PATIENCE).until(() -> timeline(order).contains("REFUND_DECLINED"));
        assertThat(timeline(order)).containsSubsequence("CANCELLED", "REFUND_DECLINED");
    }

    private List<String> timeline(String order) {
        return shown(order).path("order.timeline[*].kind").entityList(String.class).get();
    }

    @Test
    void ordersAreFoundByTheirStatuses() {
        var order = place("tok_ok", shop.listed(5));
        awaitText(order, "charge", "FULL");
        for (var filter : List.of("state: [CONFIRMED]", "charge: [FULL]", "fulfilment: [UNFULFILLED, SHIPPED]",
                "status: [CONFIRMED, PLACED], state: [CONFIRMED, REJECTED], charge: [FULL, NONE]")) {
            list(filter).containsExactly(order);
        }
        for (var filter : List.of("state: [PLACED]", "charge: [NONE, PARTIAL]", "fulfilment: [DELIVERED]",
                "status: [REJECTED], state: [CONFIRMED]", "state: []")) {
            list(filter).hasSize(0);
        }
    }

    private GraphQlTester.EntityList<String> list(String filter) {
        return shop.as(ada).run("{ orders(filter: {%s}) { nodes { id } } }".formatted(filter), Map.of())
                .path("orders.nodes[*].id").entityList(String.class);
    }

    @Test
    void whoRunsTheShopIsToldOfEveryOrderThatChanges() {
        var messages = new ConcurrentLinkedQueue<GraphQlTester.Response>();
        var document = "subscription { ordersChanged { order { id state } token } }";
        var following = shop.follow(document, Map.of()).subscribe(messages::add);
        try {
            await().atMost(PATIENCE).until(() -> !messages.isEmpty());
            messages.remove().path("ordersChanged.order").valueIsNull();
            var order = place("tok_ok", shop.listed(5));
            await().atMost(PATIENCE).until(() -> messages.stream().anyMatch(it -> isConfirmed(it, order)));
            assertThat(messages).anySatisfy(it -> it.path("ordersChanged.token").hasValue());
        } finally {
            following.dispose();
        }
        shop.as(ada).run(document, Map.of()).errors().satisfy(errors -> assertThat(errors).singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
    }

    private static boolean isConfirmed(GraphQlTester.Response message, String order) {
        return message.path("ordersChanged").entity(Map.class).get()
                .equals(Map.of("order", Map.of("id", order, "state", "CONFIRMED"), "token",
                        Shop.text(message, "ordersChanged.token")));
    }

    @Test
    void anOrderOfSomebodyElseIsNotThere() {
        var order = place("tok_ok", shop.listed(5));
        shop.as(Acting.somebody()).run(ORDER, Map.of("id", order)).path("order").valueIsNull();
    }
}

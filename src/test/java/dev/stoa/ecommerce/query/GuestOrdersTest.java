package dev.stoa.ecommerce.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.graphql.GlobalId;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.Acting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Who is not signed in orders as a guest, and comes back with the secret of the order. */
@ViewTest
class GuestOrdersTest {

    private static final String PLACE = """
            mutation($customer: CustomerInput, $variant: ID!, $key: String, $dry: Boolean) {
              placeOrder(input: {customer: $customer, lines: [{variantId: $variant, quantity: 1}]},
                  options: {idempotencyKey: $key, dryRun: $dry}) {
                ... on PlaceOrderSuccess { guestSecret receipt { streamId replayed }
                  order { id } settled(timeoutMillis: 10000) { order { status customer { id email } } } } } }""";
    private static final String ORDER = """
            query($id: ID!, $secret: String) { order(id: $id, guestSecret: $secret) {
              id customer { email } lines { quantity } timeline { kind } } }""";
    private static final String CANCEL = """
            mutation($id: ID!, $secret: String) { cancelOrder(input: {orderId: $id, guestSecret: $secret}) {
              ... on CancelOrderSuccess { order { status } } } }""";
    private static final Map<String, String> EVE = Map.of("name", "Eve", "email", "eve@example.org");

    @Autowired
    Shop shop;

    private record Placed(String id, String secret) {}

    @Test
    void aGuestReadsFollowsAndCancelsWithTheSecretOnly() throws Exception {
        var placed = placed(place(Actor.ANONYMOUS, EVE, null));
        var guest = shop.as(Actor.ANONYMOUS);
        with(guest, ORDER, placed, placed.secret).path("order.customer.email").entity(String.class)
                .isEqualTo("eve@example.org");
        var messages = new LinkedBlockingQueue<String>();
        var following = guest.follow("""
                subscription($id: ID!, $secret: String) {
                  orderChanged(id: $id, guestSecret: $secret) { order { status } } }""",
                Map.of("id", placed.id, "secret", placed.secret))
                .subscribe(message -> messages.add(Shop.text(message, "orderChanged.order.status")));
        assertThat(messages.poll(20, TimeUnit.SECONDS)).isEqualTo("CONFIRMED");
        for (var wrong : List.of("", "x", placed.secret + "A", placed.secret.substring(1),
                placed(place(Actor.ANONYMOUS, EVE, null)).secret)) {
            with(guest, ORDER, placed, wrong).path("order").valueIsNull();
            with(guest, CANCEL, placed, wrong).errors().satisfy(errors -> assertThat(errors).singleElement()
                    .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND")));
        }
        with(guest, CANCEL, placed, placed.secret).path("cancelOrder.order.status").entity(String.class)
                .isEqualTo("CANCELLED");
        assertThat(messages.poll(20, TimeUnit.SECONDS)).isEqualTo("CANCELLED");
        following.dispose();
    }

    @Test
    void theSameKeyGivesTheSameSecretAgain() {
        var variant = shop.listed(5).variantId();
        var key = UUID.randomUUID().toString();
        var first = place(Actor.ANONYMOUS, EVE, key, variant, false);
        var again = place(Actor.ANONYMOUS, EVE, key, variant, false);
        again.path("placeOrder.receipt.replayed").entity(Boolean.class).isEqualTo(true);
        assertThat(placed(again)).isEqualTo(placed(first));
        place(Actor.ANONYMOUS, Map.of("name", "Eve", "email", "other@example.org"), key, variant, false)
                .path("placeOrder.guestSecret").pathDoesNotExist();
        place(Actor.ANONYMOUS, EVE, null, variant, true).path("placeOrder.guestSecret").valueIsNull();
    }

    @Test
    void aGuestSaysWhoOrdersAndAnAccountNeedNot() {
        place(Actor.ANONYMOUS, null, null).errors().satisfy(errors -> assertThat(errors).singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT")
                        .containsEntry("argument", "input.customer")));
        var ada = Acting.somebody();
        var placed = place(ada, null, null);
        placed.path("placeOrder.guestSecret").valueIsNull();
        placed.path("placeOrder.settled.order.customer.email").entity(String.class)
                .isEqualTo(ada.accountId() + "@example.org");
        placed.path("placeOrder.settled.order.customer.id").entity(String.class)
                .isEqualTo(GlobalId.encode("customer", ada.accountId()));
    }

    @Test
    void whatASignInDoesNotTellTheInputDoes() {
        var nameless = new Actor.Account(Ids.next(), null, Set.of(), null, "ada@example.org");
        place(nameless, null, null).errors().satisfy(errors -> assertThat(errors).singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("argument", "input.customer")));
        place(nameless, EVE, null).path("placeOrder.settled.order.customer.email").entity(String.class)
                .isEqualTo("ada@example.org");
    }

    @Test
    void theAddressOfAnAccountOpensNothingAndAddsNothing() {
        var ada = Acting.somebody();
        var own = Shop.text(place(ada, null, null), "placeOrder.order.id");
        var address = Map.of("name", "Ada", "email", ada.accountId() + "@example.org");
        var forged = place(Actor.ANONYMOUS, address, null);
        forged.path("placeOrder.settled.order.customer.id").entity(String.class).satisfies(
                id -> assertThat(id).isNotEqualTo(GlobalId.encode("customer", ada.accountId())));
        shop.as(ada).run("{ orders { nodes { id } } }", Map.of()).path("orders.nodes[*].id").entityList(String.class)
                .containsExactly(own);
        with(shop.as(Actor.ANONYMOUS), ORDER, new Placed(own, ""), placed(forged).secret).path("order").valueIsNull();
    }

    private GraphQlTester.Response place(Actor actor, @Nullable Map<String, String> customer,
            @Nullable String key) {
        return place(actor, customer, key, shop.listed(5).variantId(), false);
    }

    private GraphQlTester.Response place(Actor actor, @Nullable Map<String, String> customer,
            @Nullable String key, String variant, boolean dry) {
        var variables = new HashMap<String, Object>(Map.of("variant", variant, "dry", dry));
        if (customer != null) {
            variables.put("customer", customer);
        }
        if (key != null) {
            variables.put("key", key);
        }
        return shop.as(actor).run(PLACE, variables);
    }

    private static Placed placed(GraphQlTester.Response response) {
        return new Placed(Shop.text(response, "placeOrder.receipt.streamId"),
                Shop.text(response, "placeOrder.guestSecret"));
    }

    private static GraphQlTester.Response with(Shop shop, String document, Placed placed, String secret) {
        return shop.run(document, Map.of("id", placed.id, "secret", secret));
    }
}

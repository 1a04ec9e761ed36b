package dev.stoa.ecommerce.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.CartClaimed;
import dev.stoa.ecommerce.command.events.CartEvent;
import dev.stoa.ecommerce.command.events.CartLine;
import dev.stoa.ecommerce.command.events.CartLineAdded;
import dev.stoa.ecommerce.command.events.CartLineChanged;
import dev.stoa.ecommerce.command.events.CartOrdered;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.support.Acting;
import dev.stoa.support.AtOnce;
import dev.stoa.support.TestCredentials;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** More than a hundred clients who want the same thing at the same moment, over HTTP. */
class ShopRacesTest extends HttpShop {

    private static final int CLIENTS = 120;

    private static List<OrderId> placed(List<JsonNode> answers) {
        return answers.stream().filter(HttpShop::isPlaced).map(HttpShop::orderId).toList();
    }

    private Set<UUID> confirmed(TradeBooks books) {
        return books.orders().stream().filter(order -> !books.isOver(order)).collect(Collectors.toSet());
    }

    @Test
    void theLastPiecesGoToThreeWhoPayForThem() throws InterruptedException {
        var variant = variant(3);
        var carts = IntStream.range(0, CLIENTS).mapToObj(_ -> cart(variant, 1, null)).toList();

        var orders = placed(AtOnce.each(carts, cart -> order(cart, "tok_ok")));

        assertThat(orders).hasSize(CLIENTS);
        awaitSettled(orders);
        var books = books(orders, variant.value());
        assertThat(confirmed(books)).hasSize(3);
        assertThat(books.held()).isEqualTo(books.owed());
        assertCharged(books);
    }

    @Test
    void theLastUsesOfAVoucherGoToThree() throws InterruptedException {
        var variant = variant(CLIENTS);
        var code = "RACE-" + Long.toString(System.nanoTime(), 36);
        var voucher = voucher(code, 3);
        var carts = IntStream.range(0, CLIENTS).mapToObj(_ -> cart(variant, 1, code)).toList();

        var answers = AtOnce.each(carts, cart -> order(cart, "tok_ok"));

        assertThat(answers).allMatch(it -> isPlaced(it) || it.path("code").asString().equals("VOUCHER_NOT_USABLE"));
        var orders = placed(answers);
        awaitSettled(orders);
        var books = books(orders, variant.value(), voucher.value());
        assertThat(confirmed(books)).hasSize(3).isEqualTo(books.voucherOrders(voucher.value()));
        assertThat(books.held()).isEqualTo(books.owed());
        assertCharged(books);
    }

    @Test
    void aCartThatIsChangedWhileItIsPaidIsChargedForWhatWasOrdered() throws InterruptedException {
        var variant = variant(10_000);
        var other = variant(10_000);
        var cart = cart(variant, 1, null);

        var answers = AtOnce.each(IntStream.range(0, CLIENTS).boxed().toList(),
                client -> client % 3 == 0 ? order(cart, "tok_ok") : added(cart, client % 3 == 1 ? variant : other));

        var orders = placed(answers.stream().filter(it -> !it.has("added")).toList());
        assertThat(orders).isNotEmpty();
        awaitSettled(orders);
        var books = books(orders, variant.value(), other.value());
        assertThat(confirmed(books)).hasSize(orders.size());
        assertCharged(books);
        var put = 1 + answers.stream().filter(it -> it.has("added")).count();
        assertThat(left(cart) + ordered(orders).values().stream().mapToInt(Integer::intValue).sum())
                .as("what was put into the cart is ordered once or still in it").isEqualTo(put);
    }

    private JsonNode added(Cart cart, VariantId variant) {
        var added = ask("""
            mutation($input: AddToCartInput!) { addToCart(input: $input) { added: __typename } }
            """, Map.of("input", Map.of("cartId", cart.id().toString(), "guestSecret", cart.secret(), "variantId",
                variant.toString(), "quantity", 1))).path("addToCart");
        assertThat(added.path("added").asString()).isEqualTo("AddToCartSuccess");
        return added;
    }

    private int left(Cart cart) {
        var lines = new java.util.HashMap<UUID, Integer>();
        store.read(cart.id().value(), 0, 10_000).forEach(recorded -> {
            switch ((CartEvent) recorded.event()) {
                case CartLineAdded it -> lines.put(it.line().variantId(), it.line().quantity());
                case CartLineChanged it -> lines.put(it.line().variantId(), it.line().quantity());
                case CartOrdered it -> {
                    lines.clear();
                    it.lines().forEach(line -> lines.put(line.variantId(), line.quantity()));
                }
                default -> {
                }
            }
        });
        return lines.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void aCartThatAHundredClientsOrderAtOnceIsOrderedOnce() throws InterruptedException {
        var variant = variant(CLIENTS);
        var cart = cart(variant, 2, null);

        var answers = AtOnce.each(IntStream.range(0, CLIENTS).boxed().toList(), _ -> order(cart, "tok_ok"));

        var refused = new HashSet<String>();
        answers.stream().filter(it -> !isPlaced(it)).forEach(it -> refused.add(it.path("code").asString()));
        var orders = placed(answers);
        assertThat(orders).hasSize(1);
        assertThat(refused).isSubsetOf("CHECKOUT_UNDER_WAY", "CART_EMPTY");
        awaitSettled(orders);
        assertCharged(books(orders, variant.value()));
    }

    @Test
    void aGuestsCartIsOrderedOrClaimedAndNeverBoth() throws InterruptedException {
        var variant = variant(CLIENTS);
        var cart = cart(variant, 2, null);

        var answers = AtOnce.each(IntStream.range(0, CLIENTS).boxed().toList(),
                client -> client % 2 == 0 ? answer(ORDER, orderOf(cart, "tok_ok")) : claimed(cart));

        var orders = placed(answers.stream().map(it -> it.path("data").path("placeOrder")).toList());
        awaitSettled(orders);
        var pieces = store.read(cart.id().value(), 0, 10_000).stream()
                .filter(recorded -> recorded.event() instanceof CartClaimed)
                .map(recorded -> Objects.requireNonNull(((CartClaimed) recorded.event()).contents()).lines())
                .mapToInt(lines -> lines.stream().mapToInt(CartLine::quantity).sum()).sum();
        assertThat(answers.stream().map(it -> it.path("data").path("claimCart"))
                .filter(it -> it.path("code").asString("").equals("CHECKOUT_UNDER_WAY") && it.hasNonNull("orderId"))
                .map(it -> OrderId.valueOf(it.path("orderId").asString()))).isSubsetOf(orders);
        assertThat(pieces + ordered(orders).values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(2);
        assertCharged(books(orders, variant.value()));
    }

    private JsonNode claimed(Cart cart) {
        return answer("""
            mutation($cart: ID!, $secret: String!) {
              claimCart(input: {cartId: $cart, guestSecret: $secret}) {
                ... on Rejection { code } ... on CheckoutUnderWay { orderId } } }
            """, Map.of("cart", cart.id().toString(), "secret", cart.secret()), "Authorization",
                TestCredentials.of(Acting.somebody()));
    }

    @Test
    void ordersThatAreCancelledWhileTheyArePaidHoldAndCostNothing() throws InterruptedException {
        var variant = variant(CLIENTS);
        var carts = IntStream.range(0, CLIENTS).mapToObj(_ -> cart(variant, 1, null)).toList();

        var orders = placed(AtOnce.each(carts, cart -> {
            var order = order(cart, "tok_ok");
            ask("""
                mutation($order: ID!, $secret: String!) {
                  cancelOrder(input: {orderId: $order, guestSecret: $secret}) { __typename } }
                """, Map.of("order", orderId(order).toString(), "secret", order.path("guestSecret").asString()));
            return order;
        }));

        awaitSettled(orders);
        var books = books(orders, variant.value());
        assertThat(confirmed(books)).isEmpty();
        assertThat(books.held()).isEmpty();
        assertCharged(books);
    }
}

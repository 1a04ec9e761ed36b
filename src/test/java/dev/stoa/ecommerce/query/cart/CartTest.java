package dev.stoa.ecommerce.query.cart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.CartAddressed;
import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.query.Shop;
import dev.stoa.ecommerce.query.ViewTest;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.Role;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.kernel.eventstore.PersonalDataKeys;
import dev.stoa.kernel.graphql.GlobalId;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.Acting;
import dev.stoa.support.PlainTextSearch;
import dev.stoa.support.ReadTables;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.JdbcTemplate;

/** Carts of guests and customers, from the first thing put into them until they are claimed, through the API. */
@ViewTest
class CartTest {

    private static final String CART = """
            cart { id version customerId lines { variantId quantity seenPrice { amount } unitPrice { amount }
                lineTotal { amount } discount { amount } variant { sku } product { slug } }
              totals { subtotal { amount } discount { amount } shipping { amount } shippingDiscount { amount } taxIncluded
                taxes { rate net { amount } amount { amount } } tax { amount } total { amount } }
              shippingAddress { name countryCode } billingAddress { name } voucher { code problem }
              shippingMethod { code price { amount } } availableShippingMethods { code price { amount } }
              problems { kind message variantId priceBefore { amount } priceNow { amount } voucherProblem
                minimum { amount } validFrom validUntil currencyCode }
              checkout { orderId reservedUntil secondsLeft } }""";
    private static final Map<String, String> MORE = Map.of("applyVoucher", "... on VoucherNotUsable { validUntil }",
            "chooseShipping", "... on ShippingNotOffered { reason offered }");
    private static final Map<String, Object> HOME = Map.of("name", "Ada", "street", "Main St 1", "postalCode", "10115",
            "city", "Berlin", "countryCode", "DE");

    @Autowired
    Shop shop;
    @Autowired
    ReadTables tables;
    @Autowired
    PersonalDataKeys keys;
    @Autowired
    EventStore store;
    @Autowired
    JdbcTemplate jdbc;

    private record Opened(String id, String secret) {}

    private GraphQlTester.Response give(Actor actor, String mutation, Map<String, Object> input) {
        var name = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
        return shop.as(actor).run("""
                mutation($input: %1$sInput!) { result: %2$s(input: $input) {
                  __typename ... on Rejection { code message } %5$s
                  ... on %1$sSuccess { receipt { streamId } %3$s %4$s } } }""".formatted(name, mutation, CART,
                mutation.equals("addToCart") ? "guestSecret" : "",
                MORE.getOrDefault(mutation, "")),
                Map.of("input", input));
    }

    private Opened opened(Shop.Listed listed, int quantity) {
        var added = give(Actor.ANONYMOUS, "addToCart", Map.of("variantId", listed.variantId(), "quantity", quantity));
        return new Opened(Shop.text(added, "result.cart.id"), Shop.text(added, "result.guestSecret"));
    }

    private GraphQlTester.Response by(Opened cart, String mutation, Map<String, Object> input) {
        var all = new HashMap<String, Object>(Map.of("cartId", cart.id, "guestSecret", cart.secret));
        all.putAll(input);
        return give(Actor.ANONYMOUS, mutation, all);
    }

    private GraphQlTester.Response read(Actor actor, String id, @Nullable String secret) {
        var variables = new HashMap<String, Object>(Map.of("id", id));
        if (secret != null) {
            variables.put("secret", secret);
        }
        return shop.as(actor).run("query($id: ID!, $secret: String) { result: cart(id: $id, guestSecret: $secret) "
                + CART.substring(CART.indexOf('{')) + " }", variables);
    }

    /** A lamp for sale, as everybody sees it already. */
    private Shop.Listed listed(int pieces) {
        var listed = shop.listed(pieces);
        tables.awaitAllApplied();
        return listed;
    }

    private static void says(GraphQlTester.Response response, String path, Object expected) {
        response.path("result." + path).entity(Object.class).isEqualTo(expected);
    }

    private String voucher(Map<String, Object> terms) {
        var code = "V-" + UUID.randomUUID().toString().substring(9).toUpperCase(Locale.ROOT);
        shop.run("""
                mutation($code: String!, $terms: VoucherTermsInput!) {
                  createVoucher(input: {code: $code, terms: $terms}) { ... on CreateVoucherSuccess { voucher { id } } } }
                """, Map.of("code", code, "terms", terms)).path("createVoucher.voucher.id").hasValue();
        return code;
    }

    private String shippingMethod(String country, String price) {
        var code = "m-" + UUID.randomUUID();
        code = code.substring(0, 20);
        shop.run("""
                mutation($code: String!, $country: String!, $price: Decimal!) {
                  createShippingMethod(input: {code: $code, name: "Parcel", tariff: {currencyCode: "EUR",
                      zones: [{countryCodes: [$country], bands: [{price: $price}]}]}}) {
                    ... on CreateShippingMethodSuccess { shippingMethod { id } } } }""",
                Map.of("code", code, "country", country, "price", price))
                .path("createShippingMethod.shippingMethod.id").hasValue();
        return code;
    }

    private GraphQlTester.Response place(Opened cart) {
        return shop.as(Actor.ANONYMOUS).run("""
                mutation($cart: OrderedCartInput!) { result: placeOrder(input: {
                    customer: {name: "Ada", email: "ada@example.org"}, cart: $cart, paymentMethod: "tok_slow"}) {
                  ... on Rejection { code message } ... on ShippingNotOffered { reason offered }
                  ... on CheckoutUnderWay { orderId reservedUntil }
                  ... on PlaceOrderSuccess { order { id reservedUntil } guestSecret } } }""",
                Map.of("cart", Map.of("cartId", cart.id, "guestSecret", cart.secret)));
    }

    @Test
    void aGuestFillsACartAndSeesWhatItCosts() {
        var lamp = listed(9);
        var cart = opened(lamp, 2);
        says(by(cart, "addToCart", Map.of("variantId", lamp.variantId(), "quantity", 1)), "cart.lines[0].quantity", 3);
        says(by(cart, "setCartAddresses", Map.of("shippingAddress", HOME)), "cart.shippingAddress.countryCode", "DE");
        var parcel = shippingMethod("DE", "4.99");
        var pigeon = shippingMethod("CH", "1");
        by(cart, "chooseShipping", Map.of("code", parcel));
        var code = voucher(Map.of("benefit", Map.of("percentOff", "10")));
        var shown = by(cart, "applyVoucher", Map.of("code", code.toLowerCase(Locale.ROOT)));
        says(shown, "cart.lines[0].variant.sku", lamp.sku());
        says(shown, "cart.lines[0].product.slug", lamp.slug());
        says(shown, "cart.totals.subtotal.amount", "59.70");
        says(shown, "cart.totals.discount.amount", "5.97");
        says(shown, "cart.lines[0].discount.amount", "5.97");
        says(shown, "cart.totals.shipping.amount", "4.99");
        says(shown, "cart.totals.total.amount", "58.72");
        says(shown, "cart.totals.taxes[0].rate", "19");
        says(shown, "cart.totals.tax.amount", "9.38");
        says(shown, "cart.voucher.code", code);
        shown.path("result.cart.availableShippingMethods[*].code").entityList(String.class).contains(parcel)
                .doesNotContain(pigeon);
        shown.path("result.cart.problems").entityList(Map.class).hasSize(0);
        var dove = by(cart, "chooseShipping", Map.of("code", "dove"));
        says(dove, "reason", "UNKNOWN");
        dove.path("result.offered").entityList(String.class).contains(parcel).doesNotContain(pigeon);
        says(by(cart, "chooseShipping", Map.of("code", pigeon)), "cart.problems[0].kind", "SHIPPING_NOT_AVAILABLE");
        var refused = place(cart);
        says(refused, "reason", "NOT_TO_COUNTRY");
        refused.path("result.offered").entityList(String.class).contains(parcel).doesNotContain(pigeon);
        refused.path("result.message").entity(String.class).satisfies(message -> assertThat(message)
                .startsWith("The shipping method \"%s\" does not go to this country.".formatted(pigeon))
                .contains(parcel));
        var changed = by(cart, "changeCartLine", Map.of("variantId", lamp.variantId(), "quantity", 1));
        says(changed, "cart.totals.subtotal.amount", "19.90");
        by(cart, "removeVoucher", Map.of()).path("result.cart.voucher").valueIsNull();
        by(cart, "removeFromCart", Map.of("variantId", lamp.variantId())).path("result.cart.totals").valueIsNull();
    }

    @Test
    void whatHasChangedMeanwhileIsTold() {
        var lamp = listed(9);
        var desk = listed(9);
        var cart = opened(lamp, 2);
        by(cart, "addToCart", Map.of("variantId", desk.variantId(), "quantity", 1));
        shop.run(
                """
                mutation($id: ID!) { changePrice(input: {variantId: $id,
                    price: {amount: "24.90", currencyCode: "EUR"}}) { ... on CommandSuccess { receipt { token } } } }""",
                Map.of("id", lamp.variantId()));
        shop.run("mutation($id: ID!) { archiveProduct(input: {productId: $id}) { __typename } }",
                Map.of("id", desk.productId()));
        tables.awaitAllApplied();
        var shown = read(Actor.ANONYMOUS, cart.id, cart.secret);
        shown.path("result.problems[*].kind").entityList(String.class).containsExactly("PRICE_CHANGED",
                "NOT_AVAILABLE");
        says(shown, "problems[0].priceBefore.amount", "19.90");
        says(shown, "problems[0].priceNow.amount", "24.90");
        says(shown, "problems[1].variantId", desk.variantId());
        says(shown, "totals.total.amount", "49.80");
        shown.path("result.lines[1].unitPrice").valueIsNull();
        var seen = by(cart, "changeCartLine", Map.of("variantId", lamp.variantId(), "quantity", 2));
        seen.path("result.cart.problems[*].kind").entityList(String.class).containsExactly("NOT_AVAILABLE");
        says(by(cart, "addToCart", Map.of("variantId", desk.variantId(), "quantity", 1)), "code",
                "VARIANT_NOT_FOR_SALE");
    }

    @Test
    void aVoucherThatDoesNotCountSaysWhy() {
        var lamp = listed(9);
        var cart = opened(lamp, 1);
        var minimum = voucher(Map.of("benefit", Map.of("amountOff", Map.of("amount", "5", "currencyCode", "EUR")),
                "minimumSubtotal", Map.of("amount", "30", "currencyCode", "EUR")));
        var applied = by(cart, "applyVoucher", Map.of("code", minimum));
        says(applied, "cart.voucher.problem", "BELOW_MINIMUM");
        says(applied, "cart.problems[0].voucherProblem", "BELOW_MINIMUM");
        says(applied, "cart.problems[0].minimum.amount", "30.00");
        says(applied, "cart.problems[0].message",
                "The voucher %s asks for more in the cart, at least 30.00 EUR.".formatted(minimum));
        says(applied, "cart.totals.discount.amount", "0.00");
        var more = by(cart, "addToCart", Map.of("variantId", lamp.variantId(), "quantity", 1));
        says(more, "cart.totals.total.amount", "34.80");
        more.path("result.cart.voucher.problem").valueIsNull();
        says(by(cart, "applyVoucher", Map.of("code", "NO-SUCH")), "code", "VOUCHER_UNKNOWN");
        var old = voucher(Map.of("benefit", Map.of("freeShipping", true), "validUntil", "2020-01-01T00:00:00Z"));
        says(by(cart, "applyVoucher", Map.of("code", old)), "code", "VOUCHER_NOT_USABLE");
        says(by(cart, "applyVoucher", Map.of("code", old)), "validUntil", "2020-01-01T00:00:00Z");
        var personal = voucher(Map.of("benefit", Map.of("freeShipping", true), "usesPerCustomer", 1));
        says(by(cart, "applyVoucher", Map.of("code", personal)), "code", "VOUCHER_NOT_USABLE");
        var ada = Acting.somebody();
        give(ada, "addToCart", Map.of("variantId", lamp.variantId(), "quantity", 1));
        says(give(ada, "applyVoucher", Map.of("code", personal)), "cart.voucher.code", personal);
    }

    @Test
    void aGuestsCartBecomesTheCustomersAtSignIn() {
        var lamp = listed(9);
        var desk = listed(9);
        var ada = Acting.somebody();
        var own = give(ada, "addToCart", Map.of("variantId", lamp.variantId(), "quantity", 1));
        own.path("result.guestSecret").valueIsNull();
        says(own, "cart.customerId", GlobalId.encode("customer", ada.accountId()));
        var cart = opened(lamp, 2);
        by(cart, "addToCart", Map.of("variantId", desk.variantId(), "quantity", 4));
        by(cart, "setCartAddresses", Map.of("shippingAddress", HOME));
        Map<String, Object> claim = Map.of("cartId", cart.id, "guestSecret", cart.secret);
        for (int i = 0; i < 3; i++) {
            var claimed = give(ada, "claimCart", claim);
            says(claimed, "cart.id", Shop.text(own, "result.cart.id"));
            claimed.path("result.cart.lines[*].quantity").entityList(Integer.class).containsExactly(3, 4);
            says(claimed, "cart.shippingAddress.name", "Ada");
        }
        read(Actor.ANONYMOUS, cart.id, cart.secret).path("result").valueIsNull();
        says(by(cart, "addToCart", Map.of("variantId", lamp.variantId(), "quantity", 1)), "code", "CART_NOT_OPEN");
        says(give(Acting.somebody(), "claimCart", claim), "code", "CART_NOT_OPEN");
        code(give(Actor.ANONYMOUS, "claimCart", claim), "UNAUTHENTICATED");
        shop.as(ada).run("{ myCart { lines { quantity } } }", Map.of()).path("myCart.lines[*].quantity")
                .entityList(Integer.class).containsExactly(3, 4);
    }

    @Test
    void whatFindsNoPlaceInTheCustomersCartIsTold() {
        var lamp = listed(9);
        var ada = Acting.somebody();
        give(ada, "addToCart", Map.of("variantId", lamp.variantId(), "quantity", 9_999));
        var cart = opened(lamp, 3);
        var claim = """
                mutation($id: ID!, $secret: String!, $dry: Boolean!) {
                  result: claimCart(input: {cartId: $id, guestSecret: $secret}, options: {dryRun: $dry}) {
                    ... on ClaimCartSuccess { leftOut { variantId quantity seenPrice { amount } } } } }""";
        shop.as(ada).run(claim, Map.of("id", cart.id, "secret", cart.secret, "dry", true)).path("result.leftOut")
                .valueIsNull();
        for (int i = 0; i < 2; i++) {
            var claimed = shop.as(ada).run(claim, Map.of("id", cart.id, "secret", cart.secret, "dry", false));
            says(claimed, "leftOut[0].variantId", lamp.variantId());
            says(claimed, "leftOut[0].quantity", 2);
            says(claimed, "leftOut[0].seenPrice.amount", "19.90");
            give(ada, "removeFromCart", Map.of("variantId", lamp.variantId()));
        }
    }

    @Test
    void whoIsErasedIsGoneFromTheCartsThatTheyHadAsGuests() {
        var ada = Acting.somebody();
        var cart = opened(listed(9), 1);
        var address = new HashMap<>(HOME);
        address.putAll(Map.of("name", "Zqforgotten Guest", "street", "Zqforgotten Street 1"));
        by(cart, "setCartAddresses", Map.of("shippingAddress", address));
        says(give(ada, "claimCart", Map.of("cartId", cart.id, "guestSecret", cart.secret)),
                "cart.shippingAddress.name", "Zqforgotten Guest");

        assertThat(keys.erase(ada.accountId())).isTrue();

        var guests = CartId.valueOf(cart.id).value();
        assertThat(store.read(guests, 0, 10)).extracting(it -> (Object) it.event())
                .filteredOn(CartAddressed.class::isInstance).singleElement()
                .isEqualTo(new CartAddressed(guests, null, null));
        tables.awaitAllApplied();
        tables.rebuild(CartProjection.class);
        assertThat(new PlainTextSearch(jdbc).find(List.of("Zqforgotten"), schema -> true)).isEmpty();
    }

    @Test
    void aCartIsThereForItsOwnerOnly() {
        var lamp = listed(9);
        var ada = Acting.somebody();
        var adas = Shop.text(give(ada, "addToCart", Map.of("variantId", lamp.variantId(), "quantity", 1)),
                "result.cart.id");
        var guests = opened(lamp, 1);
        var unknown = GlobalId.encode("cart", Ids.next());
        var strangers = List.of(Actor.ANONYMOUS, Acting.somebody(), Acting.merchant(),
                Acting.somebody(Role.MERCHANT, Role.OPERATOR), new Actor.Machine(Ids.next(), Set.of(Role.SHOPPER)));
        for (var stranger : strangers) {
            for (var id : List.of(adas, guests.id, unknown)) {
                for (var secret : List.of("", "x", guests.secret + "x", opened(lamp, 1).secret)) {
                    read(stranger, id, secret).path("result").valueIsNull();
                }
                shop.as(stranger).run("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id)).path("node")
                        .valueIsNull();
                for (var mutation : List.of("addToCart", "changeCartLine", "removeFromCart", "applyVoucher",
                        "removeVoucher", "setCartAddresses", "chooseShipping")) {
                    code(give(stranger, mutation, input(mutation, id, lamp)), "NOT_FOUND");
                }
            }
        }
        code(give(Acting.somebody(), "claimCart", Map.of("cartId", guests.id, "guestSecret", "x")), "NOT_FOUND");
        code(give(Acting.somebody(), "claimCart", Map.of("cartId", adas, "guestSecret", "x")), "NOT_FOUND");
        says(read(ada, adas, null), "id", adas);
        shop.as(ada).run("query($id: ID!) { node(id: $id) { id } }", Map.of("id", adas)).path("node.id")
                .entity(String.class).isEqualTo(adas);
    }

    @Test
    void whoHasNoCartYetIsToldSo() {
        var lamp = listed(1);
        for (var mutation : List.of("changeCartLine", "removeFromCart", "applyVoucher", "removeVoucher",
                "setCartAddresses", "chooseShipping")) {
            var input = input(mutation, "", lamp);
            input.remove("cartId");
            refused(give(Acting.somebody(), mutation, input), "NOT_FOUND", "You have no cart yet; addToCart begins one",
                    null);
        }
        says(place(Acting.somebody(), Map.of()), "code", "CART_EMPTY");
    }

    @Test
    void anUnknownCartIsNamedAsItWasSent() {
        var unknown = GlobalId.encode("cart", Ids.next());
        for (var actor : List.of(Actor.ANONYMOUS, Acting.somebody())) {
            refused(place(actor, Map.of("cartId", unknown, "guestSecret", "x")), "NOT_FOUND", "There is no " + unknown,
                    "input.cart.cartId");
            refused(give(actor, "removeVoucher", Map.of("cartId", unknown)), "NOT_FOUND", "There is no " + unknown,
                    "input.cartId");
        }
        badInput(place(Actor.ANONYMOUS, Map.of()), "input.cart.cartId");
    }

    private GraphQlTester.Response place(Actor actor, Map<String, Object> cart) {
        return shop.as(actor).run("""
                mutation($cart: OrderedCartInput!) { result: placeOrder(input: {cart: $cart, paymentMethod: "tok_ok",
                    customer: {name: "Ada", email: "ada@example.org"}}) { __typename ... on Rejection { code } } }""",
                Map.of("cart", cart));
    }

    private static void refused(GraphQlTester.Response response, String code, String message,
            @Nullable String argument) {
        response.errors().satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.getExtensions().get("code")).isEqualTo(code);
            assertThat(error.getMessage()).isEqualTo(message);
            assertThat(error.getExtensions().get("argument")).isEqualTo(argument);
        }));
    }

    private static Map<String, Object> input(String mutation, String id, Shop.Listed lamp) {
        var input = new HashMap<String, Object>(Map.of("cartId", id, "guestSecret", "forged"));
        switch (mutation) {
            case "addToCart", "changeCartLine" ->
                input.putAll(Map.of("variantId", lamp.variantId(), "quantity", 1));
            case "removeFromCart" -> input.put("variantId", lamp.variantId());
            case "applyVoucher", "chooseShipping" -> input.put("code", "X-1");
            case "setCartAddresses" -> input.put("shippingAddress", HOME);
            default -> {
            }
        }
        return input;
    }

    private static void code(GraphQlTester.Response response, String code) {
        response.errors().satisfy(errors -> assertThat(errors).singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", code)));
    }

    @Test
    void changesAreFollowedByWhoHasTheSecret() throws Exception {
        var lamp = listed(9);
        var cart = opened(lamp, 1);
        var document = """
                subscription($id: ID!, $secret: String) {
                  cartChanged(id: $id, guestSecret: $secret) { token cart { lines { quantity } totals { total { amount } } } }
                }""";
        var messages = new LinkedBlockingQueue<String>();
        var unheard = new CopyOnWriteArrayList<GraphQlTester.Response>();
        var stranger = shop.as(Acting.somebody(Role.MERCHANT))
                .follow(document, Map.of("id", cart.id, "secret", "forged")).subscribe(unheard::add);
        var following = shop.as(Actor.ANONYMOUS).follow(document, Map.of("id", cart.id, "secret", cart.secret))
                .subscribe(message -> messages.add(Shop.text(message, "cartChanged.cart.totals.total.amount")));
        assertThat(messages.poll(20, TimeUnit.SECONDS)).isEqualTo("19.90");
        by(cart, "changeCartLine", Map.of("variantId", lamp.variantId(), "quantity", 3));
        assertThat(messages.poll(20, TimeUnit.SECONDS)).isEqualTo("59.70");
        assertThat(unheard).isEmpty();
        following.dispose();
        stranger.dispose();
    }

    @Test
    void aCartTellsHowLongItsOrderIsHeldUntilTheCheckoutIsOver() throws Exception {
        var lamp = listed(9);
        var cart = opened(lamp, 2);
        by(cart, "setCartAddresses", Map.of("shippingAddress", HOME));
        var messages = new LinkedBlockingQueue<String>();
        var following = shop.as(Actor.ANONYMOUS).follow("""
                subscription($id: ID!, $secret: String) { cartChanged(id: $id, guestSecret: $secret) {
                  cart { lines { quantity } checkout { orderId reservedUntil secondsLeft } } } }""",
                Map.of("id", cart.id, "secret", cart.secret)).subscribe(message -> messages.add(checkout(message)));
        assertThat(messages.poll(20, TimeUnit.SECONDS)).isEqualTo("[2] null");
        var placed = place(cart);
        var order = Shop.text(placed, "result.order.id");
        var again = place(cart);
        says(again, "code", "CHECKOUT_UNDER_WAY");
        says(again, "orderId", order);
        says(again, "reservedUntil", Shop.text(placed, "result.order.reservedUntil"));
        assertThat(messages.poll(20, TimeUnit.SECONDS)).isEqualTo("[2] " + order);
        var shown = read(Actor.ANONYMOUS, cart.id, cart.secret);
        shown.path("result.checkout.secondsLeft").entity(Integer.class)
                .satisfies(seconds -> assertThat(seconds).isBetween(1, 15 * 60));
        shop.as(Actor.ANONYMOUS).run("""
                mutation($id: ID!, $secret: String) { cancelOrder(input: {orderId: $id, guestSecret: $secret}) {
                  __typename } }""", Map.of("id", order, "secret", Shop.text(placed, "result.guestSecret")));
        assertThat(messages.poll(20, TimeUnit.SECONDS)).isEqualTo("[2] null");
        following.dispose();
    }

    private static String checkout(GraphQlTester.Response message) {
        var quantities = message.path("cartChanged.cart.lines[*].quantity").entityList(Integer.class).get();
        var checkout = message.path("cartChanged.cart").entity(Map.class).get().get("checkout");
        return quantities + " " + (checkout instanceof Map<?, ?> under ? under.get("orderId") : null);
    }

    @Test
    void aCartIsEmptyOnceItsOrderIsConfirmed() {
        var lamp = listed(9);
        var ada = Acting.somebody();
        give(ada, "addToCart", Map.of("variantId", lamp.variantId(), "quantity", 1));
        give(ada, "setCartAddresses", Map.of("shippingAddress", HOME));
        shop.as(ada).run("""
                mutation { placeOrder(input: {cart: {}, paymentMethod: "tok_ok"}) {
                  ... on PlaceOrderSuccess { settled(timeoutMillis: 10000) { order { status } } } } }""", Map.of())
                .path("placeOrder.settled.order.status").entity(String.class).isEqualTo("CONFIRMED");
        tables.awaitAllApplied();
        shop.as(ada).run("{ myCart { lines { quantity } checkout { orderId } } }", Map.of()).path("myCart.lines")
                .entityList(Map.class).hasSize(0).path("myCart.checkout").valueIsNull();
    }

    @Test
    void badInputIsToldByPath() {
        var lamp = listed(9);
        var cart = opened(lamp, 1);
        for (int quantity : List.of(0, -1, 10_001, Integer.MAX_VALUE)) {
            badInput(by(cart, "addToCart", Map.of("variantId", lamp.variantId(), "quantity", quantity)),
                    "input.quantity");
            badInput(give(Actor.ANONYMOUS, "addToCart", Map.of("variantId", lamp.variantId(), "quantity", quantity)),
                    "input.quantity");
        }
        badInput(by(cart, "addToCart", Map.of("variantId", "pan", "quantity", 1)), "input.variantId");
        badInput(give(Actor.ANONYMOUS, "removeVoucher", Map.of()), "input.cartId");
        badInput(by(cart, "applyVoucher", Map.of("code", "x".repeat(33))), "input.code");
        var address = new HashMap<>(HOME);
        address.putAll(Map.of("countryCode", "de", "name", " ", "phone", "call me", "city", "a\u0000b"));
        badInput(by(cart, "setCartAddresses", Map.of("billingAddress", address)), "input.billingAddress.countryCode",
                "input.billingAddress.name", "input.billingAddress.phone", "input.billingAddress.city");
        says(by(cart, "addToCart", Map.of("variantId", lamp.variantId(), "quantity", 10_000)), "code",
                "QUANTITY_TOO_LARGE");
        says(by(cart, "chooseShipping", Map.of("code", "pigeon")), "code", "SHIPPING_NOT_OFFERED");
        badInput(by(cart, "applyVoucher", Map.of("code", "a\u0000b")), "input.code");
        says(by(cart, "changeCartLine", Map.of("variantId", listed(1).variantId(), "quantity", 1)), "code",
                "NOT_IN_CART");
    }

    private static void badInput(GraphQlTester.Response response, String... arguments) {
        response.errors().satisfy(errors -> assertThat(errors)
                .allSatisfy(error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT"))
                .extracting(error -> error.getExtensions().get("argument"))
                .containsExactlyInAnyOrder((Object[]) arguments));
    }
}

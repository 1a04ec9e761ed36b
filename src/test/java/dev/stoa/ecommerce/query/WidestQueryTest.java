package dev.stoa.ecommerce.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.query.Shop.Listed;
import dev.stoa.support.Acting;
import dev.stoa.support.ReadTables;
import dev.stoa.support.StatementCounter;
import dev.stoa.support.StatementCounter.Noted;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The widest queries cost one statement for each level, however many things there are on it. */
@ViewTest
@Import(StatementCounter.class)
class WidestQueryTest {

    private static final String ORDERS = """
            query($customer: ID!, $first: Int!) {
              orders(customer: $customer, first: $first) { nodes {
                id status authorisation charge fulfilment state possibleNext customer { name } total { amount } rejection { reason shortages { available } }
                lines { quantity
                  variant { sku available stock { onHand } }
                  product { name variants { sku stock { onHand variant { product { name } } } } } }
                shipments { status lines { quantity line { sku product { slug } } } tracking { number } }
                returns { amount { amount } lines { line { sku } } }
                timeline { kind description pieces { quantity line { sku } } payment { paymentId } }
                annotations { note } payments { status history { kind } }
              } pageInfo { hasNextPage } }
            }""";
    /**
     * Orders; their lines, parcels, returns, time lines, notes and payments; the lines of what is in the parcels and
     * time lines; variants and products of the lines; the stock of either; and back to its product.
     */
    private static final int LEVELS_OF_ORDERS = 20;

    private static final String PRODUCTS = """
            query($first: Int!) {
              products(first: $first) { nodes {
                name breadcrumbs { name } priceRange { lowest { amount } }
                variants { sku available product { name } stock { onHand variant { sku product { name } } } }
              } }
            }""";
    private static final int LEVELS_OF_PRODUCTS = 6;

    private static final String CART = """
            { myCart { id totals { total { amount } } voucher { code } shippingMethod { code price { amount } }
              availableShippingMethods { code price { amount } } problems { kind }
              lines { quantity lineTotal { amount }
                variant { sku available product { name } }
                product { name breadcrumbs { name } variants { sku available product { name } } } } } }""";
    /** The cart, its lines and the ways to ship; variants and products of the lines, and what there is of either. */
    private static final int LEVELS_OF_A_CART = 9;

    @Autowired
    Shop shop;
    @Autowired
    ReadTables tables;
    @Autowired
    StatementCounter counter;

    @Test
    void ordersWithEverythingBelow() throws Exception {
        var listed = IntStream.range(0, 6).mapToObj(i -> shop.listed(50)).toArray(Listed[]::new);
        var customer = "";
        for (int i = 0; i < 8; i++) {
            var placed = shop.order(email, 1, "settled(timeoutMillis: 9000) { order { id customer { id } } }", listed);
            customer = Shop.text(placed, "placeOrder.settled.order.customer.id");
            shipped(Shop.text(placed, "placeOrder.settled.order.id"));
        }
        tables.awaitAllApplied();
        var of = customer;

        var few = statements(() -> shop.run(ORDERS, Map.of("customer", of, "first", 1)));
        var many = statements(() -> shop.run(ORDERS, Map.of("customer", of, "first", 8)));

        assertThat(List.of(few, many)).allSatisfy(each -> assertThat(each).hasSizeLessThanOrEqualTo(LEVELS_OF_ORDERS));
    }

    private void shipped(String order) {
        shop.run("""
                mutation($id: ID!) {
                  annotateOrder(input: {orderId: $id, note: "gift"}) { __typename }
                  shipOrder(input: {orderId: $id}) { ... on ShipOrderSuccess { order { shipments { id } } } } }""",
                Map.of("id", order)).path("shipOrder.order.shipments[0].id").hasValue();
    }

    @Test
    void productsWithEverythingBelow() throws Exception {
        IntStream.range(0, 20).forEach(i -> shop.listed(1));
        tables.awaitAllApplied();

        var few = statements(() -> shop.run(PRODUCTS, Map.of("first", 1)));
        var many = statements(() -> shop.run(PRODUCTS, Map.of("first", 20)));

        assertThat(List.of(few, many))
                .allSatisfy(each -> assertThat(each).hasSizeLessThanOrEqualTo(LEVELS_OF_PRODUCTS));
    }

    @Test
    void aCartWithEverythingBelow() throws Exception {
        var small = filled(2);
        var large = filled(20);
        tables.awaitAllApplied();

        var few = statements(() -> small.run(CART, Map.of()));
        var many = statements(() -> large.run(CART, Map.of()));

        assertThat(List.of(few, many)).allSatisfy(each -> assertThat(each).hasSizeLessThanOrEqualTo(LEVELS_OF_A_CART));
        large.run(CART, Map.of()).path("myCart.lines[*].product.name").entityList(String.class).hasSize(20);
    }

    /** A customer with so many lines in the cart. */
    private Shop filled(int lines) {
        var ada = shop.as(Acting.somebody());
        IntStream.range(0, lines).forEach(i -> ada.run("""
                mutation($variant: ID!) { addToCart(input: {variantId: $variant, quantity: 1}) {
                  ... on AddToCartSuccess { receipt { version } } } }""",
                Map.of("variant", shop.listed(1).variantId())).path("addToCart.receipt.version").hasValue());
        return ada;
    }

    private final String email = UUID.randomUUID() + "@example.org";

    /** What was sent for the query itself; the sampler and the processors ask the kernel's tables. */
    private List<String> statements(StatementCounter.Action query) throws Exception {
        return counter.during((Noted noted) -> !noted.sql().contains("kernel.")
                && !noted.sql().equals(StatementCounter.COMMIT), query);
    }
}

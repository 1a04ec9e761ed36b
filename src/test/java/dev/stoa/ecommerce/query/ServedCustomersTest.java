package dev.stoa.ecommerce.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.identity.account.ImportedAccounts;
import dev.stoa.identity.account.PreparedAccounts;
import dev.stoa.kernel.access.Role;
import dev.stoa.support.Acting;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Those who run the shop order for customers who have accounts. */
@ViewTest
class ServedCustomersTest {

    private static final String PLACE = """
            mutation($customer: ID!, $variant: ID!) {
              placeOrder(input: {onBehalfOf: $customer, customer: {name: "Zed", email: "z@example.org"},
                  lines: [{variantId: $variant, quantity: 1}]}) {
                ... on PlaceOrderSuccess { settled(timeoutMillis: 10000) { order { id customer { id name email } } } } } }
            """;

    @Autowired
    Shop shop;
    @Autowired
    PreparedAccounts prepared;
    @Autowired
    ImportedAccounts accounts;

    private GraphQlTester.Response place(CustomerId customer) {
        return shop.as(Acting.somebody(Role.MERCHANT)).run(PLACE,
                Map.of("customer", customer.toString(), "variant", shop.listed(5).variantId()));
    }

    @Test
    void theOrderIsTheCustomersUnderTheNameAndAddressOfTheAccount() {
        var email = UUID.randomUUID() + "@example.org";
        prepared.prepare(email, "Ada Brandt", Set.of());
        var customer = new CustomerId(accounts.withAddress(email).orElseThrow());

        var placed = place(customer);

        var order = "placeOrder.settled.order";
        assertThat(Shop.text(placed, order + ".customer.id")).isEqualTo(customer.toString());
        assertThat(Shop.text(placed, order + ".customer.name")).isEqualTo("Ada Brandt");
        assertThat(Shop.text(placed, order + ".customer.email")).isEqualTo(email);
    }

    @Test
    void nobodyIsServedWhoIsNotThere() {
        place(new CustomerId(UUID.randomUUID())).errors().satisfy(errors -> assertThat(errors).singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT")
                        .containsEntry("argument", "input.onBehalfOf")));
    }
}

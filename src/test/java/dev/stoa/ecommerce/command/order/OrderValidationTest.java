package dev.stoa.ecommerce.command.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.graphql.Ids;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderValidationTest {

    private static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();
    private static final NamedCustomer ADA = new NamedCustomer("Ada", "ada@example.org");

    private static List<String> violations(NamedCustomer customer, int... quantities) {
        var lines = Arrays.stream(quantities)
                .mapToObj(quantity -> new PlaceOrder.Line(new VariantId(Ids.next()), quantity)).toList();
        return VALIDATOR
                .validate(
                        OrderRules.order(new OrderId(Ids.next()), new CustomerId(Ids.next()), customer, lines,
                                List.of()))
                .stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage()).sorted().toList();
    }

    @Test
    void anOrderHasOneToAHundredLines() {
        assertThat(violations(ADA, IntStream.range(0, 100).map(_ -> 1).toArray())).isEmpty();
        assertThat(violations(ADA)).containsExactly("lines: size must be between 1 and 100");
        assertThat(violations(ADA, IntStream.range(0, 10_000).map(_ -> 1).toArray()))
                .containsExactly("lines: size must be between 1 and 100");
    }

    @Test
    void aQuantityIsOneToTenThousand() {
        assertThat(violations(ADA, 1, 0, -1, 10_000, 10_001, Integer.MAX_VALUE)).containsExactly(
                "lines[1].quantity: must be greater than or equal to 1",
                "lines[2].quantity: must be greater than or equal to 1",
                "lines[4].quantity: must be less than or equal to 10000",
                "lines[5].quantity: must be less than or equal to 10000");
    }

    @Test
    void aCustomerHasANameAndAnAddress() {
        assertThat(violations(new NamedCustomer(" ", "ada"), 1)).containsExactly(
                "customer.email: must be a well-formed email address", "customer.name: must not be blank");
        assertThat(violations(new NamedCustomer("a".repeat(201), "a@" + "b".repeat(60) + ".org"), 1))
                .containsExactly("customer.name: size must be between 0 and 200");
    }
}

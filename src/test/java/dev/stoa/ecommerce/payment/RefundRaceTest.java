package dev.stoa.ecommerce.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.payment.Till.Books;
import dev.stoa.kernel.access.Role;
import dev.stoa.support.Acting;
import dev.stoa.support.TestCredentials;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A hundred clients refund at once, over HTTP: never more goes back than was taken. */
class RefundRaceTest extends RunningTill {

    private static final int CLIENTS = 100;

    @Autowired
    Till till;

    private final String merchant = TestCredentials.of(Acting.somebody(Role.MERCHANT));

    private String refund(String payment, String amount) {
        var document = """
                mutation { refundPayment(input: {paymentId: \\"%s\\", amount: {amount: \\"%s\\", currencyCode: \\"EUR\\"}})
                 { __typename ... on RefundExceedsCaptured { maximumRefundable { amount } } } }""".formatted(payment,
                amount).replace("\n", " ");
        return send("POST", "/graphql", "{\"query\":\"%s\"}".formatted(document), "Content-Type", "application/json",
                "Authorization",
                merchant).body();
    }

    @Test
    void neverAboveWhatWasCaptured() throws Exception {
        var payment = till.captured("tok_ok", 1000, 1000);
        var answers = new ArrayList<Future<String>>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, CLIENTS).forEach(
                    i -> answers.add(clients.submit(() -> refund(payment.toString(), "0.%02d".formatted(17 + i % 5)))));
        }
        till.awaitNothingDue(payment);

        var accepted = answers.stream().map(Future::resultNow).filter(it -> it.contains("RefundPaymentSuccess"))
                .count();
        var refused = answers.stream().map(Future::resultNow).filter(it -> it.contains("RefundExceedsCaptured"))
                .count();
        assertThat(accepted + refused).as("%s", answers.getFirst().resultNow()).isEqualTo(CLIENTS);
        assertThat(till.kinds(payment)).filteredOn("PaymentRefunded"::equals).hasSize((int) accepted);
        var books = till.books(payment);
        assertThat(books.refunded()).isBetween(1000L - 21, 1000L);
        assertThat(books).isEqualTo(new Books(1000, 1000, 0, books.refunded()));
        till.refund(payment, null);
        till.awaitNothingDue(payment);
        assertThat(till.books(payment)).isEqualTo(new Books(1000, 1000, 0, 1000));
    }
}

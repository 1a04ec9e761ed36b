package dev.stoa.ecommerce.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.command.payment.LimitCapture;
import dev.stoa.ecommerce.payment.Till.Books;
import dev.stoa.kernel.access.Role;
import dev.stoa.support.Acting;
import dev.stoa.support.AtOnce;
import dev.stoa.support.TestCredentials;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A hundred clients and more move money at once, over HTTP: the books and the answers are the same. */
class MoneyRaceTest extends RunningTill {

    private static final int CLIENTS = 120;

    @Autowired
    Till till;

    private final String merchant = TestCredentials.of(Acting.somebody(Role.MERCHANT));

    private record Asked(String mutation, int cents) {}

    private record Answered(Asked asked, boolean accepted, boolean refused) {}

    private Answered ask(PaymentId payment, Asked asked) {
        var document = """
                mutation { %s(input: {paymentId: \\"%s\\", amount: {amount: \\"0.%02d\\", currencyCode: \\"EUR\\"}})
                 { __typename } }""".formatted(asked.mutation, payment, asked.cents).replace("\n", " ");
        var answer = send("POST", "/graphql", "{\"query\":\"%s\"}".formatted(document), "Content-Type",
                "application/json", "Authorization", merchant).body();
        return new Answered(asked, answer.contains("Success"), answer.contains("Exceeds"));
    }

    private List<Answered> atOnce(PaymentId payment, String mutation, int least) throws InterruptedException {
        var answers = AtOnce.each(IntStream.range(0, CLIENTS).mapToObj(i -> new Asked(mutation, least + i % 5))
                .toList(), asked -> ask(payment, asked));
        assertThat(answers).allMatch(it -> it.accepted ^ it.refused);
        till.awaitNothingDue(payment);
        return answers;
    }

    private static long accepted(List<Answered> answers) {
        return answers.stream().filter(Answered::accepted).mapToLong(it -> it.asked.cents).sum();
    }

    private long events(PaymentId payment, String kind) {
        return till.kinds(payment).stream().filter(kind::equals).count();
    }

    @Test
    void neverMoreGoesBackThanWasTaken() throws Exception {
        var payment = till.captured("tok_ok", 1000, 1000);
        var answers = atOnce(payment, "refundPayment", 17);

        assertThat(events(payment, "PaymentRefunded")).isEqualTo(answers.stream().filter(Answered::accepted).count());
        assertThat(accepted(answers)).isBetween(1000L - 21, 1000L);
        assertThat(till.books(payment)).isEqualTo(new Books(1000, 1000, 0, accepted(answers)));
        if (accepted(answers) < 1000) {
            till.refund(payment, null);
            till.awaitNothingDue(payment);
        }
        assertThat(till.books(payment)).isEqualTo(new Books(1000, 1000, 0, 1000));
    }

    @Test
    void neverMoreIsTakenThanTheLimit() throws Exception {
        var payment = till.authorise("tok_ok", 1000);
        till.await(payment, "PaymentAuthorised");
        till.give(new LimitCapture(payment, new Money(700, "EUR")));
        var answers = atOnce(payment, "capturePayment", 12);

        assertThat(events(payment, "PaymentCaptured")).isEqualTo(answers.stream().filter(Answered::accepted).count());
        assertThat(accepted(answers)).isBetween(700L - 16, 700L);
        assertThat(till.books(payment)).isEqualTo(new Books(1000, accepted(answers), 0, 0));
    }

    @Test
    void aLimitThatFallsWhileMoneyIsTakenHoldsFromThenOn() throws Exception {
        var payment = till.authorise("tok_ok", 1000);
        till.await(payment, "PaymentAuthorised");
        var answers = AtOnce.each(IntStream.range(0, CLIENTS).boxed().toList(), i -> i % 10 == 9
                ? limit(payment, 600 - i)
                : ask(payment, new Asked("capturePayment", 9)));
        till.awaitNothingDue(payment);

        long taken = accepted(answers);
        assertThat(till.books(payment)).isEqualTo(new Books(1000, taken, 0, 0));
        assertThat(ask(payment, new Asked("capturePayment", 9)).accepted()).isEqualTo(taken + 9 <= 600 - 119);
    }

    private Answered limit(PaymentId payment, int cents) {
        till.give(new LimitCapture(payment, new Money(cents, "EUR")));
        return new Answered(new Asked("limit", cents), false, true);
    }
}

package dev.stoa.ecommerce.payment.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.payment.Till.Books;
import dev.stoa.support.AtOnce;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A hundred clients and more tell at once, over HTTP, what became of payments: each becomes it once. */
class WebhookRaceTest extends Teller {

    private static final int PAYMENTS = 120;

    private record Message(PaymentId payment, String event, String body) {}

    private Message message(PaymentId payment, @Nullable PaymentDeclineReason declined) {
        var event = "evt_" + UUID.randomUUID();
        return new Message(payment, event, body(event, entry(payment, declined)));
    }

    private HttpResponse<String> tell(Message message) {
        return tell(message.body);
    }

    private String result(Message message) {
        return await().pollDelay(Duration.ZERO).atMost(Duration.ofSeconds(30)).until(() -> jdbc.sql("""
                SELECT result FROM payment_webhook_handling WHERE event_id = :event AND handled_at IS NOT NULL""")
                .param("event", message.event).query(String.class).optional(), Optional::isPresent)
                .orElseThrow();
    }

    private int stored(Message message) {
        return jdbc.sql("SELECT count(*) FROM payment_webhook WHERE event_id = :event").param("event", message.event)
                .query(Integer.class).single();
    }

    private static List<Message> shuffled(List<Message> messages, int copies, long seed) {
        var shuffled = new ArrayList<Message>();
        messages.forEach(message -> shuffled.addAll(Collections.nCopies(copies, message)));
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    @Test
    void theSameTwelveTimesEachInAnyOrderIsStoredAndHandledOnce() throws Exception {
        var payments = IntStream.range(0, 10).mapToObj(_ -> till.authorise("tok_silent", 1000)).toList();
        payments.forEach(payment -> till.await(payment, "PaymentCallUnanswered"));
        var messages = payments.stream().map(payment -> message(payment, null)).toList();
        var answers = AtOnce.each(shuffled(messages, 12, 11), this::tell);

        assertThat(answers.stream().collect(Collectors.groupingBy(HttpResponse::body, Collectors.counting())))
                .isEqualTo(Map.of(ACCEPTED, 10L, KNOWN, 110L));
        assertThat(messages).allSatisfy(message -> {
            assertThat(stored(message)).isEqualTo(1);
            assertThat(result(message)).isEqualTo("APPLIED");
            isAuthorisedOnce(message.payment);
        });
    }

    @Test
    void theProvidersAnswerAndItsMessageAtTheSameTimeAreOneOutcome() throws Exception {
        var methods = List.of("tok_ok", "tok_twice", "tok_slow", "tok_timeout");
        var messages = AtOnce.each(IntStream.range(0, PAYMENTS).boxed().toList(), i -> {
            var payment = till.authorise(methods.get(i % methods.size()), 1000);
            var message = message(payment, null);
            await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(2)).atMost(Duration.ofSeconds(40))
                    .until(() -> till.books(payment).authorised() > 0);
            assertThat(tell(message).body()).isEqualTo(ACCEPTED);
            return message;
        });

        assertThat(messages).allSatisfy(message -> {
            assertThat(result(message)).isEqualTo("APPLIED");
            isAuthorisedOnce(message.payment);
        });
    }

    @Test
    void ofContradictingMessagesTheFirstHoldsAndTheOtherIsSeen() throws Exception {
        var payments = IntStream.range(0, PAYMENTS / 2).mapToObj(_ -> till.authorise("tok_silent", 1000)).toList();
        payments.forEach(payment -> till.await(payment, "PaymentCallUnanswered"));
        var yes = payments.stream().map(it -> message(it, null)).toList();
        var no = payments.stream().map(it -> message(it, PaymentDeclineReason.METHOD_DECLINED)).toList();
        AtOnce.each(shuffled(Stream.concat(yes.stream(), no.stream()).toList(), 1, 5), this::tell);

        for (int i = 0; i < payments.size(); i++) {
            var results = List.of(result(yes.get(i)), result(no.get(i)));
            assertThat(results).containsExactlyInAnyOrder("APPLIED", "CONTRADICTED");
            assertThat(till.kinds(payments.get(i)).getLast())
                    .isEqualTo(results.getFirst().equals("APPLIED") ? "PaymentAuthorised" : "PaymentDeclined");
        }
    }

    private void isAuthorisedOnce(PaymentId payment) {
        till.awaitNothingDue(payment);
        assertThat(till.kinds(payment)).filteredOn("PaymentAuthorised"::equals).hasSize(1);
        assertThat(till.books(payment)).isEqualTo(new Books(1000, 0, 0, 0));
    }
}

package dev.stoa.ecommerce.payment.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.payment.webhook.HmacSignature;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;

/** What comes to the address that providers call, over the wire. */
class WebhookOverHttpTest extends Teller {

    /** A payment whose outcome nothing but a webhook tells in time. */
    private PaymentId waiting() {
        var payment = till.authorise("tok_silent", 1000);
        till.await(payment, "PaymentCallUnanswered");
        return payment;
    }

    private String body(PaymentId payment) {
        return body(payment, "evt_" + UUID.randomUUID());
    }

    private String body(PaymentId payment, String event) {
        return body(event, entry(payment, null));
    }

    private boolean isStored(String event) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM payment_webhook WHERE event_id = :event)").param("event", event)
                .query(Boolean.class).single();
    }

    @Test
    void aMessageIsStoredHandledAndKnownAfterwards() {
        var payment = waiting();
        var body = body(payment);

        assertThat(tell(body)).satisfies(first -> {
            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(first.body()).isEqualTo(ACCEPTED);
            assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-store");
        });
        till.await(payment, "PaymentAuthorised");
        assertThat(tell(body).body()).isEqualTo(KNOWN);
        assertThat(till.kinds(payment)).endsWith("PaymentAuthorised");
    }

    @Test
    void whatContradictsAKnownOutcomeChangesNothing() {
        var payment = till.authorise("tok_ok", 1000);
        till.await(payment, "PaymentAuthorised");
        var event = "evt_" + UUID.randomUUID();
        tell(body(event, entry(payment, PaymentDeclineReason.METHOD_DECLINED)));

        awaitResult(event, "CONTRADICTED");
        assertThat(till.kinds(payment)).endsWith("PaymentAuthorised");
    }

    @Test
    void aMessageAboutNoPaymentOfOursIsTakenAndLeft() {
        var event = "evt_" + UUID.randomUUID();
        tell(body(new PaymentId(UUID.randomUUID()), event));

        awaitResult(event, "NOT_OURS");
    }

    private void awaitResult(String event, String result) {
        org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.sql("SELECT result FROM payment_webhook_handling WHERE event_id = :event")
                        .param("event", event).query(String.class).optional().filter(result::equals).isPresent());
    }

    @Test
    void whatIsNotSignedOrNotNowIsNeitherStoredNorExplained() {
        var event = "evt_" + UUID.randomUUID();
        var body = body(new PaymentId(UUID.randomUUID()), event);
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var now = Instant.now();
        var refused = new ArrayList<HttpResponse<String>>();
        refused.add(send("POST", PATH, body));
        for (var header : List.of("", "t=,v1=", "v1=00", "t=99999999999999999999,v1=00", "t=1,v1=zz",
                signature(body + " ", now), HmacSignature.sign(bytes, "whsec_test", now),
                signature(body, now.minus(Duration.ofSeconds(301))), signature(body, now.plus(Duration.ofSeconds(330))),
                signature(body, now).replace("t=", "t=1"), signature(body, now).toUpperCase())) {
            refused.add(send("POST", PATH, body, SandboxWebhooks.HEADER, header));
        }

        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("BAD_USER_INPUT").contains("not signed as it should be, or not now");
        });
        assertThat(isStored(event)).isFalse();
    }

    @Test
    void almostTooOldIsTaken() {
        var body = body(new PaymentId(UUID.randomUUID()));

        assertThat(send("POST", PATH, body, SandboxWebhooks.HEADER,
                signature(body, Instant.now().minusSeconds(290))).body()).isEqualTo(ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"`` | it is no object", "[] | it is no object",
            "null | it is no object", "{} | outcome is missing", "no json | it is no JSON",
            "{\"outcome\":\"SUCCEEDED\",\"id\":\"evt\"} | type is missing",
            "{\"outcome\":\"DONE\",\"id\":\"evt\"} | outcome is wrong",
            "{\"id\":\"e\",\"type\":\"t\",\"paymentId\":\"order_1\",\"callKey\":\"k\",\"outcome\":\"SUCCEEDED\"}"
                    + " | paymentId is no id of a payment"})
    void whatIsSignedAndNotUnderstoodIsRefused(String body, String wrong) {
        assertThat(tell(body)).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("BAD_USER_INPUT").contains("The body is not understood: " + wrong);
        });
        assertThat(isStored("evt") || isStored("e")).isFalse();
    }

    @Test
    void aBodyIsReadUpToItsLimit() {
        var much = "x".repeat(256 * 1024);

        assertThat(tell(much).statusCode()).isEqualTo(400);
        assertThat(tell(much + "x")).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("LIMIT_EXCEEDED");
        });
    }

    @Test
    void nobodyElseIsAtTheDoor() {
        for (var name : List.of("paypal", "stripe", "SANDBOX", "sandbox%2F..")) {
            assertThat(send("POST", "/webhooks/payments/" + name, "{}").statusCode()).isIn(400, 404);
        }
        assertThat(send("GET", PATH, "").statusCode()).isEqualTo(405);
    }

    @Test
    void whatIsStoredIsNeverChanged() {
        tell(body(new PaymentId(UUID.randomUUID())));

        for (var sql : List.of("UPDATE payment_webhook SET outcome = 'DECLINED'", "DELETE FROM payment_webhook")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .isInstanceOf(DataAccessException.class).hasMessageContaining("append-only");
        }
    }
}

package dev.stoa.ecommerce.payment.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.net.Webhook;
import dev.stoa.ecommerce.command.events.PaymentDecline;
import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.command.payment.SettlePaymentCall;
import dev.stoa.ecommerce.payment.provider.Providers;
import dev.stoa.ecommerce.payment.webhook.BadWebhook;
import dev.stoa.ecommerce.payment.webhook.Notice;
import dev.stoa.kernel.graphql.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class StripeWebhooksTest {

    private static final String SECRET = "whsec_1";
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final StripeWebhooks webhooks = new StripeWebhooks(SECRET, Duration.ofMinutes(5), JsonMapper.shared());
    private final PaymentId payment = new PaymentId(Ids.next());
    private final String key = payment + "-1-authorise-1000";

    private String event(String type, String object) {
        return """
                {"id":"evt_1","object":"event","type":"%s","created":1772366400,"data":{"object":{%s,
                 "metadata":{"stoa_call":"%s","stoa_payment":"%s"}}}}""".formatted(type, object, key, payment);
    }

    private static String signature(String body, Instant at) throws Exception {
        long seconds = at.getEpochSecond();
        return "t=%d,v1=%s".formatted(seconds, Webhook.Util.computeHmacSha256(SECRET, seconds + "." + body));
    }

    private Notice read(String body) throws Exception {
        return read(body, signature(body, NOW));
    }

    private Notice read(String body, @Nullable String signature) throws BadWebhook {
        return webhooks.read(body.getBytes(StandardCharsets.UTF_8),
                name -> name.equals("Stripe-Signature") ? signature : null, NOW);
    }

    @Test
    void anIntentTellsOfItsAuthorisation() throws Exception {
        assertThat(read(event("payment_intent.amount_capturable_updated", "\"id\":\"pi_1\"")))
                .isEqualTo(new Notice("evt_1", "payment_intent.amount_capturable_updated", NOW,
                        SettlePaymentCall.succeeded(payment, key, "pi_1")));
        assertThat(read(event("payment_intent.payment_failed",
                "\"id\":\"pi_1\",\"last_payment_error\":{\"code\":\"card_declined\",\"decline_code\":\"insufficient_funds\"}"))
                .outcome()).isEqualTo(SettlePaymentCall.declined(payment, key,
                        new PaymentDecline(PaymentDeclineReason.INSUFFICIENT_FUNDS, "insufficient_funds")));
    }

    @Test
    void aRefundTellsOfItself() throws Exception {
        assertThat(read(event("refund.updated", "\"id\":\"re_1\",\"status\":\"succeeded\"")).outcome())
                .isEqualTo(SettlePaymentCall.succeeded(payment, key, "re_1"));
        assertThat(read(event("refund.failed", "\"id\":\"re_1\",\"status\":\"failed\",\"failure_reason\":\"lost\""))
                .outcome()).isEqualTo(SettlePaymentCall.declined(payment, key,
                        new PaymentDecline(PaymentDeclineReason.NOT_POSSIBLE, "lost")));
        assertThat(read(event("refund.updated", "\"id\":\"re_1\",\"status\":\"pending\"")).outcome()).isNull();
    }

    @Test
    void whatTellsOfNoCallIsTakenAndTellsNothing() throws Exception {
        assertThat(read(event("charge.refunded", "\"id\":\"ch_1\"")).outcome()).isNull();
        assertThat(read("{\"id\":\"evt_2\",\"type\":\"payment_intent.payment_failed\",\"created\":1,\"data\":{}}")
                .outcome()).isNull();
    }

    @Test
    void onlyWhatStripeSignedNowIsRead() throws Exception {
        var body = event("refund.updated", "\"id\":\"re_1\",\"status\":\"succeeded\"");
        var old = signature(body, NOW.minusSeconds(301));

        assertThat(read(body, signature(body, NOW.minusSeconds(299))).eventId()).isEqualTo("evt_1");
        for (var signature : List.of(old, "", "t=1,v1=", "v1=00", signature(body + " ", NOW), "t=x,v1=y")) {
            assertThatThrownBy(() -> read(body, signature)).isInstanceOf(BadWebhook.class);
        }
        assertThatThrownBy(() -> read(body, null)).isInstanceOf(BadWebhook.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "no json", "{\"id\":\"evt\"}",
            "{\"id\":\"e\",\"type\":\"refund.updated\",\"data\":{\"object\":{\"metadata\":{\"stoa_call\":\"k\",\"stoa_payment\":\"p\"}}}}"})
    void whatIsNotUnderstoodIsRefused(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(BadWebhook.class);
    }

    @Test
    void stripeIsAskedForByNameAndByKey() {
        assertThatThrownBy(() -> new Providers(List.of(), "stripe"))
                .hasMessageContaining("stoa.payments.stripe.api-key");
        assertThatThrownBy(() -> new StripeSettings("sk", " ", null, Duration.ofSeconds(1)).secret())
                .hasMessage("stoa.payments.stripe.webhook-secret must be set for payments by Stripe");
        assertThat(new StripeSettings("sk_live", "whsec_live", null, Duration.ofSeconds(1)).toString())
                .doesNotContain("sk_live", "whsec_live");
    }
}

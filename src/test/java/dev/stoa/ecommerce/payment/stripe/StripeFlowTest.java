package dev.stoa.ecommerce.payment.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.net.Webhook;
import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.command.events.PaymentDeclined;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.payment.RunningTill;
import dev.stoa.ecommerce.payment.Till;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The shop on Stripe, from the command to the money and back, with a server on this machine that answers as Stripe. */
@TestPropertySource(properties = {"stoa.payments.provider=stripe", "stoa.payments.stripe.api-key=sk_test_1",
        "stoa.payments.stripe.webhook-secret=whsec_1"})
@DirtiesContext
class StripeFlowTest extends RunningTill {

    private static final FakeStripe STRIPE = stripe();

    @Autowired
    Till till;

    private static FakeStripe stripe() {
        try {
            return new FakeStripe();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void where(DynamicPropertyRegistry properties) {
        properties.add("stoa.payments.stripe.api-base", STRIPE::url);
    }

    @AfterAll
    static void stop() {
        STRIPE.close();
    }

    private FakeStripe.Intent intent(PaymentId payment) {
        return STRIPE.intents.values().stream()
                .filter(it -> payment.toString().equals(it.metadata().get("stoa_payment"))).reduce((a, b) -> {
                    throw new AssertionError("Charged twice: %s, %s".formatted(a, b));
                }).orElseThrow();
    }

    private List<Map<String, String>> refunds(PaymentId payment) {
        return STRIPE.refunds.stream().filter(it -> payment.toString().equals(it.get("metadata[stoa_payment]")))
                .toList();
    }

    private HttpResponse<String> tell(String body) throws Exception {
        long now = Instant.now().getEpochSecond();
        return send("POST", "/webhooks/payments/stripe", body, StripeWebhooks.HEADER,
                "t=%d,v1=%s".formatted(now, Webhook.Util.computeHmacSha256("whsec_1", now + "." + body)));
    }

    private static String event(PaymentId payment, String type, String call, String object) {
        return """
                {"id":"evt_%s_%s","object":"event","type":"%s","created":%d,"data":{"object":{%s,
                 "metadata":{"stoa_call":"%s-%s","stoa_payment":"%s"}}}}""".formatted(type, payment, type,
                Instant.now().getEpochSecond(), object, payment, call, payment);
    }

    @Test
    void moneyIsSetAsideTakenGivenBackAndLetGo() {
        var payment = till.movedInEveryWay("pm_ok");

        assertThat(intent(payment)).satisfies(it -> {
            assertThat(it.amount()).isEqualTo(1000);
            assertThat(it.status()).isEqualTo("canceled");
        });
        assertThat(refunds(payment)).singleElement().satisfies(it -> assertThat(it).containsEntry("amount", "250"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 429, 500})
    void whatHadNoAnswerIsAskedForAndDoneOnce(int status) {
        STRIPE.instead = status == 0 ? new FakeStripe.Answer(0, "") : FakeStripe.error(status, "api_error", "");
        var payment = till.authorise("pm_ok", 1000);
        till.await(payment, "PaymentAuthorised");
        till.awaitNothingDue(payment);

        assertThat(intent(payment).amount()).isEqualTo(1000);
        assertThat(till.kinds(payment)).startsWith("PaymentAuthorisationRequested").endsWith("PaymentAuthorised");
    }

    @Test
    void aCardThatIsDeclinedIsOver() {
        var payment = till.authorise("pm_declined", 1000);
        till.await(payment, "PaymentDeclined");

        assertThat(till.events(payment).getLast()).isInstanceOfSatisfying(PaymentDeclined.class,
                it -> assertThat(it.decline().reason()).isEqualTo(PaymentDeclineReason.INSUFFICIENT_FUNDS));
    }

    @Test
    void whatStripeTellsLaterIsTheOutcomeOnce() throws Exception {
        var payment = till.authorise("pm_processing", 1000);
        till.await(payment, "PaymentCallDeferred");
        var body = event(payment, "payment_intent.amount_capturable_updated", "1-authorise-1000",
                "\"id\":\"%s\"".formatted(intent(payment).id()));

        assertThat(tell(body).body()).contains("accepted");
        till.await(payment, "PaymentAuthorised");
        assertThat(tell(body).body()).contains("already processed");
        assertThat(send("POST", "/webhooks/payments/stripe", body).statusCode()).isEqualTo(400);
        till.awaitNothingDue(payment);
        assertThat(till.kinds(payment)).containsExactly("PaymentAuthorisationRequested", "PaymentCallDeferred",
                "PaymentAuthorised");
    }

    @Test
    void aRefundThatFailsLaterGivesNothingBack() throws Exception {
        var payment = till.captured("pm_ok", 1000, 1000);
        till.refund(payment, 777L);
        till.await(payment, "PaymentCallDeferred");
        tell(event(payment, "refund.failed", "3-refund-777",
                "\"id\":\"re_1\",\"status\":\"failed\",\"failure_reason\":\"lost_or_stolen_card\""));

        till.await(payment, "PaymentRefundDeclined");
        till.refund(payment, null);
        till.await(payment, "PaymentRefunded");
        assertThat(refunds(payment)).extracting(it -> it.get("amount")).containsExactly("777", "1000");
    }
}

package dev.stoa.ecommerce.payment.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.PaymentDecline;
import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.payment.provider.ProviderAnswer;
import dev.stoa.ecommerce.payment.provider.ProviderAnswer.Declined;
import dev.stoa.ecommerce.payment.provider.ProviderAnswer.NotThere;
import dev.stoa.ecommerce.payment.provider.ProviderAnswer.Pending;
import dev.stoa.ecommerce.payment.provider.ProviderAnswer.Succeeded;
import dev.stoa.ecommerce.payment.provider.ProviderAnswer.Unknown;
import dev.stoa.ecommerce.payment.provider.ProviderCall;
import dev.stoa.kernel.graphql.Ids;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a server on this machine that answers as Stripe does. */
class StripeProviderTest {

    private final OrderId order = new OrderId(Ids.next());
    private final PaymentId payment = PaymentId.of(order, 1);
    private FakeStripe stripe;
    private StripeProvider provider;

    @BeforeEach
    void start() throws IOException {
        stripe = new FakeStripe();
        provider = new StripeConfiguration().stripeProvider(
                new StripeSettings("sk_test_1", "whsec_1", stripe.url(), Duration.ofSeconds(5)));
    }

    @AfterEach
    void stop() {
        stripe.close();
    }

    private ProviderCall.Authorise authorise(String method, Money amount) {
        return new ProviderCall.Authorise(payment + "-1-authorise-1000", payment, order, amount, method);
    }

    private ProviderCall.Authorise authorise(String method) {
        return authorise(method, eur(1000));
    }

    private static Money eur(long cents) {
        return new Money(cents, "EUR");
    }

    private ProviderCall.Capture capture(int number, long cents) {
        return new ProviderCall.Capture("%s-%d-capture-%d".formatted(payment, number, cents), payment, "pi_1",
                eur(cents));
    }

    private ProviderCall.Refund refund(int number, long cents) {
        return new ProviderCall.Refund("%s-%d-refund-%d".formatted(payment, number, cents), payment, "pi_1",
                eur(cents));
    }

    private static ProviderAnswer declined(PaymentDeclineReason reason, String code) {
        return new Declined(new PaymentDecline(reason, code));
    }

    @Test
    void anAuthorisationIsAnIntentWithManualCaptureUnderTheKeyOfTheCall() {
        assertThat(provider.authorise(authorise("pm_ok"))).isEqualTo(new Succeeded("pi_1"));

        assertThat(stripe.requests).singleElement().satisfies(request -> {
            assertThat(request.key()).isEqualTo(payment + "-1-authorise-1000");
            assertThat(request.form()).containsEntry("amount", "1000").containsEntry("currency", "eur")
                    .containsEntry("capture_method", "manual").containsEntry("confirm", "true")
                    .containsEntry("error_on_requires_action", "true")
                    .containsEntry("payment_method_options[card][request_multicapture]", "if_available")
                    .containsEntry("metadata[stoa_payment]", payment.toString())
                    .containsEntry("metadata[stoa_order]", order.toString());
        });
    }

    @Test
    void aCallThatIsRepeatedUnderItsKeyIsDoneOnce() {
        stripe.instead = new FakeStripe.Answer(0, "");
        assertThat(provider.authorise(authorise("pm_ok"))).isIn(new Unknown("no connection"), new Succeeded("pi_1"));
        assertThat(provider.authorise(authorise("pm_ok"))).isEqualTo(new Succeeded("pi_1"));

        assertThat(stripe.intents).as("Java's client may repeat a request by itself").hasSize(1);
    }

    @Test
    void aPaymentIsCapturedInPartsAndRefundedInParts() {
        provider.authorise(authorise("pm_ok"));
        assertThat(provider.capture(capture(2, 300))).isEqualTo(new Succeeded("pi_1"));
        assertThat(stripe.intents.values()).extracting(FakeStripe.Intent::status).containsExactly("requires_capture");
        assertThat(provider.capture(capture(3, 700))).isEqualTo(new Succeeded("pi_1"));
        assertThat(stripe.intents.values()).extracting(FakeStripe.Intent::status).containsExactly("succeeded");
        assertThat(provider.refund(refund(4, 250))).isEqualTo(new Succeeded("pi_1"));
        assertThat(provider.refund(refund(5, 777))).isEqualTo(new Pending());
        assertThat(stripe.refunds).hasSize(2);
    }

    @Test
    void whatIsSetAsideIsReleased() {
        provider.authorise(authorise("pm_ok"));

        assertThat(provider.release(new ProviderCall.Release(payment + "-2-void-1000", payment, "pi_1")))
                .isEqualTo(new Succeeded("pi_1"));
        assertThat(stripe.intents.values()).extracting(FakeStripe.Intent::status).containsExactly("canceled");
    }

    @Test
    void whatBecameOfACallIsFoundWithoutItsKey() {
        var refund = refund(3, 100);
        var release = new ProviderCall.Release(payment + "-4-void-0", payment, "pi_1");
        assertThat(provider.outcome(authorise("pm_ok"))).isEqualTo(new NotThere());
        provider.authorise(authorise("pm_ok"));
        assertThat(provider.outcome(authorise("pm_ok"))).isEqualTo(new Succeeded("pi_1"));
        assertThat(provider.outcome(capture(2, 1000))).isEqualTo(new NotThere());
        provider.capture(capture(2, 1000));
        assertThat(provider.outcome(capture(2, 1000))).isEqualTo(new Succeeded("pi_1"));
        assertThat(provider.outcome(refund)).isEqualTo(new NotThere());
        provider.refund(refund);
        assertThat(provider.outcome(refund)).isEqualTo(new Succeeded("pi_1"));
        assertThat(provider.outcome(release)).isEqualTo(new NotThere());
        provider.release(release);
        assertThat(provider.outcome(release)).isEqualTo(new Succeeded("pi_1"));
    }

    @Test
    void whatIsDeclinedTellsWhy() {
        assertThat(provider.authorise(authorise("pm_declined")))
                .isEqualTo(declined(PaymentDeclineReason.INSUFFICIENT_FUNDS, "insufficient_funds"));
        provider.authorise(new ProviderCall.Authorise("other", payment, order, eur(1000), "pm_ok"));
        assertThat(provider.capture(capture(2, 2000)))
                .isEqualTo(declined(PaymentDeclineReason.AMOUNT_REFUSED, "amount_too_large"));
        assertThat(provider.authorise(
                new ProviderCall.Authorise("third", payment, order, eur(1), "pm_3ds")))
                .isEqualTo(declined(PaymentDeclineReason.AUTHENTICATION_REQUIRED, "authentication_required"));
        assertThat(provider.authorise(
                new ProviderCall.Authorise("fourth", payment, order, eur(1), "pm_processing")))
                .isEqualTo(new Pending());
    }

    @ParameterizedTest
    @CsvSource({"500,api_error", "503,api_error", "429,rate_limit", "409,idempotency_key_in_use", "401,invalid_key",
            "403,forbidden"})
    void whatMayHaveHappenedOrNotIsUnknown(int status, String code) {
        stripe.instead = FakeStripe.error(status, code, "");

        assertThat(provider.authorise(authorise("pm_ok"))).isInstanceOf(Unknown.class);
    }

    @Test
    void aServerThatIsAwayIsNoAnswer() {
        stripe.close();

        assertThat(provider.authorise(authorise("pm_ok"))).isInstanceOf(Unknown.class);
    }

    @ParameterizedTest
    @CsvSource({"1990,EUR,1990", "1990,JPY,1990", "1990,ISK,199000", "5000,KWD,5000"})
    void amountsAreCountedAsStripeCountsThem(long minorUnits, String currency, String amount) {
        provider.authorise(authorise("pm_ok", new Money(minorUnits, currency)));

        assertThat(stripe.requests.getFirst().form()).containsEntry("amount", amount);
    }
}

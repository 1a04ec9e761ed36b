package dev.stoa.ecommerce.payment.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentCaptureParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentCreateParams.AutomaticPaymentMethods;
import com.stripe.param.PaymentIntentCreateParams.CaptureMethod;
import com.stripe.param.PaymentIntentCreateParams.PaymentMethodOptions;
import com.stripe.param.PaymentIntentSearchParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import dev.stoa.ecommerce.payment.provider.PaymentProvider;
import dev.stoa.ecommerce.payment.provider.ProviderAnswer;
import dev.stoa.ecommerce.payment.provider.ProviderCall;

/**
 * Payment intents with manual capture, confirmed at once by a payment method. Every object at Stripe carries the keys
 * of the calls that made or changed it in its metadata, so that a call can be found again long after Stripe has
 * forgotten its idempotency key.
 */
class StripeProvider implements PaymentProvider {

    static final String NAME = "stripe";
    /** Metadata of an intent and of a refund: the call that made it. */
    static final String CALL = "stoa_call";
    static final String PAYMENT = "stoa_payment";

    private static final String CAPTURE = "stoa_capture_";
    private static final long MOST_REFUNDS_AT_ONCE = 100;

    private final StripeClient client;

    StripeProvider(StripeClient client) {
        this.client = client;
    }

    private interface Request {

        ProviderAnswer send() throws StripeException;
    }

    private static ProviderAnswer answer(Request request) {
        try {
            return request.send();
        } catch (StripeException e) {
            return StripeAnswers.failed(e);
        }
    }

    private static RequestOptions under(ProviderCall call) {
        return RequestOptions.builder().setIdempotencyKey(call.key()).build();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ProviderAnswer authorise(ProviderCall.Authorise call) {
        var several = PaymentMethodOptions.builder().setCard(PaymentMethodOptions.Card.builder()
                .setRequestMulticapture(PaymentMethodOptions.Card.RequestMulticapture.IF_AVAILABLE).build()).build();
        var params = PaymentIntentCreateParams.builder().setAmount(StripeAmounts.of(call.amount()))
                .setCurrency(StripeAmounts.currency(call.amount())).setPaymentMethod(call.method()).setConfirm(true)
                .setErrorOnRequiresAction(true).setCaptureMethod(CaptureMethod.MANUAL)
                .setAutomaticPaymentMethods(AutomaticPaymentMethods.builder().setEnabled(true)
                        .setAllowRedirects(AutomaticPaymentMethods.AllowRedirects.NEVER).build())
                .setPaymentMethodOptions(several).putMetadata(CALL, call.key())
                .putMetadata(PAYMENT, call.payment().toString()).putMetadata("stoa_order", call.order().toString())
                .build();
        return answer(() -> StripeAnswers.authorised(client.v1().paymentIntents().create(params, under(call))));
    }

    @Override
    public ProviderAnswer capture(ProviderCall.Capture call) {
        return answer(() -> {
            var intent = client.v1().paymentIntents().retrieve(call.reference());
            var params = PaymentIntentCaptureParams.builder().setAmountToCapture(StripeAmounts.of(call.amount()))
                    .putMetadata(captureKey(call), call.key());
            if (allowsMore(intent)) {
                params.setFinalCapture(StripeAmounts.of(call.amount()) >= intent.getAmountCapturable());
            }
            client.v1().paymentIntents().capture(call.reference(), params.build(), under(call));
            return new ProviderAnswer.Succeeded(call.reference());
        });
    }

    private static boolean allowsMore(PaymentIntent intent) {
        var options = intent.getPaymentMethodOptions();
        return options != null && options.getCard() != null
                && "if_available".equals(options.getCard().getRequestMulticapture());
    }

    /** A name in metadata has at most 40 characters; the number of the call is its own within the payment. */
    private static String captureKey(ProviderCall call) {
        var ofPayment = call.key().substring(Math.min(call.key().length(), call.payment().toString().length() + 1));
        return CAPTURE + ofPayment.split("-")[0];
    }

    @Override
    public ProviderAnswer release(ProviderCall.Release call) {
        return answer(() -> {
            client.v1().paymentIntents().cancel(call.reference(), under(call));
            return new ProviderAnswer.Succeeded(call.reference());
        });
    }

    @Override
    public ProviderAnswer refund(ProviderCall.Refund call) {
        var params = RefundCreateParams.builder().setPaymentIntent(call.reference())
                .setAmount(StripeAmounts.of(call.amount())).putMetadata(CALL, call.key())
                .putMetadata(PAYMENT, call.payment().toString()).build();
        return answer(
                () -> StripeAnswers.refunded(client.v1().refunds().create(params, under(call)), call.reference()));
    }

    @Override
    public ProviderAnswer outcome(ProviderCall call) {
        return switch (call) {
            case ProviderCall.Authorise it -> answer(() -> client.v1().paymentIntents()
                    .search(PaymentIntentSearchParams.builder()
                            .setQuery("metadata['%s']:'%s'".formatted(CALL, it.key())).build())
                    .getData().stream().findFirst().map(StripeAnswers::authorised)
                    .orElseGet(ProviderAnswer.NotThere::new));
            case ProviderCall.Capture it -> answer(() -> {
                var intent = client.v1().paymentIntents().retrieve(it.reference());
                return it.key().equals(intent.getMetadata().get(captureKey(it)))
                        ? new ProviderAnswer.Succeeded(it.reference())
                        : new ProviderAnswer.NotThere();
            });
            case ProviderCall.Release it -> answer(
                    () -> "canceled".equals(client.v1().paymentIntents().retrieve(it.reference()).getStatus())
                            ? new ProviderAnswer.Succeeded(it.reference())
                            : new ProviderAnswer.NotThere());
            case ProviderCall.Refund it -> answer(() -> refund(it.key(), it.reference()));
        };
    }

    private ProviderAnswer refund(String key, String reference) throws StripeException {
        var params = RefundListParams.builder().setPaymentIntent(reference).setLimit(MOST_REFUNDS_AT_ONCE).build();
        for (var refund : client.v1().refunds().list(params).autoPagingIterable()) {
            if (key.equals(refund.getMetadata().get(CALL))) {
                return StripeAnswers.refunded(refund, reference);
            }
        }
        return new ProviderAnswer.NotThere();
    }
}

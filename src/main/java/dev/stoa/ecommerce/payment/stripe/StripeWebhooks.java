package dev.stoa.ecommerce.payment.stripe;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import dev.stoa.ecommerce.command.events.PaymentDecline;
import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.command.payment.SettlePaymentCall;
import dev.stoa.ecommerce.payment.webhook.BadWebhook;
import dev.stoa.ecommerce.payment.webhook.Notice;
import dev.stoa.ecommerce.payment.webhook.WebhookReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads Stripe's events: of intents about their authorisation, and of refunds. Whatever else comes is stored and tells
 * nothing. The signature is checked by Stripe's library; the rest is read as plain JSON, whatever version of the API
 * the endpoint has.
 */
class StripeWebhooks implements WebhookReader {

    static final String HEADER = "Stripe-Signature";

    private static final int LONGEST_HEADER = 4000;
    private static final int LONGEST_TEXT = 200;

    private final String secret;
    private final Duration tolerance;
    private final JsonMapper json;

    StripeWebhooks(String secret, Duration tolerance, JsonMapper json) {
        this.secret = secret;
        this.tolerance = tolerance;
        this.json = json;
    }

    @Override
    public String provider() {
        return StripeProvider.NAME;
    }

    @Override
    public Notice read(byte[] body, Function<String, @Nullable String> header, Instant now) throws BadWebhook {
        verify(new String(body, StandardCharsets.UTF_8), header.apply(HEADER), now);
        try {
            var event = json.readTree(body);
            return new Notice(text(event, "id"), text(event, "type"), Instant.ofEpochSecond(event.path("created")
                    .asLong()), outcome(text(event, "type"), event.path("data").path("object")));
        } catch (JacksonException e) {
            throw BadWebhook.ofBody("it is no JSON");
        }
    }

    private void verify(String body, @Nullable String header, Instant now) throws BadWebhook {
        if (header == null || header.length() > LONGEST_HEADER) {
            throw new BadWebhook("There is no signature");
        }
        try {
            Webhook.Signature.verifyHeader(body, header, secret, tolerance.toSeconds(),
                    java.time.Clock.fixed(now, java.time.ZoneOffset.UTC));
        } catch (SignatureVerificationException | RuntimeException e) {
            throw new BadWebhook("The signature is wrong or of another time");
        }
    }

    private static @Nullable SettlePaymentCall outcome(String type, JsonNode object) throws BadWebhook {
        var metadata = object.path("metadata");
        var call = metadata.path(StripeProvider.CALL).asString("");
        var payment = metadata.path(StripeProvider.PAYMENT).asString("");
        if (call.isEmpty() || payment.isEmpty()) {
            return null;
        }
        var id = payment(payment);
        return switch (type) {
            case "payment_intent.amount_capturable_updated" ->
                SettlePaymentCall.succeeded(id, call, text(object, "id"));
            case "payment_intent.payment_failed" -> SettlePaymentCall.declined(id, call, failed(object));
            case "refund.created", "refund.updated", "refund.failed" -> refund(id, call, object);
            default -> null;
        };
    }

    private static PaymentId payment(String id) throws BadWebhook {
        try {
            return PaymentId.valueOf(id);
        } catch (IllegalArgumentException e) {
            throw BadWebhook.ofBody("metadata.%s is no id of a payment".formatted(StripeProvider.PAYMENT));
        }
    }

    private static @Nullable SettlePaymentCall refund(PaymentId payment, String call, JsonNode refund)
            throws BadWebhook {
        return switch (refund.path("status").asString("")) {
            case "succeeded" -> SettlePaymentCall.succeeded(payment, call, text(refund, "id"));
            case "failed", "canceled" -> SettlePaymentCall.declined(payment, call,
                    new PaymentDecline(PaymentDeclineReason.NOT_POSSIBLE,
                            refund.path("failure_reason").asString(null)));
            default -> null;
        };
    }

    private static PaymentDecline failed(JsonNode intent) {
        var error = intent.path("last_payment_error");
        var code = error.path("decline_code").asString(error.path("code").asString(null));
        return new PaymentDecline("insufficient_funds".equals(code)
                ? PaymentDeclineReason.INSUFFICIENT_FUNDS
                : PaymentDeclineReason.METHOD_DECLINED, code);
    }

    private static String text(JsonNode node, String field) throws BadWebhook {
        var text = node.path(field).asString("");
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw BadWebhook.ofBody("%s is missing or longer than %d characters".formatted(field, LONGEST_TEXT));
        }
        return text;
    }
}

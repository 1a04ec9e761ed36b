package dev.stoa.ecommerce.payment.sandbox;

import dev.stoa.ecommerce.command.events.PaymentDecline;
import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.command.payment.SettlePaymentCall;
import dev.stoa.ecommerce.command.payment.SettlePaymentCall.Outcome;
import dev.stoa.ecommerce.payment.webhook.BadWebhook;
import dev.stoa.ecommerce.payment.webhook.HmacSignature;
import dev.stoa.ecommerce.payment.webhook.Notice;
import dev.stoa.ecommerce.payment.webhook.WebhookReader;
import dev.stoa.ecommerce.payment.webhook.WebhookSettings;
import dev.stoa.kernel.access.Secrets;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;

/** How the sandbox writes and signs what it tells, and how that is read. */
@Component
class SandboxWebhooks implements WebhookReader {

    static final String HEADER = "Stoa-Signature";

    private static final String KIND_OF_SECRET = "payment-webhook";
    private static final UUID THE_SANDBOX = new UUID(0, 0);
    private static final int LONGEST_ID = 200;

    private final SandboxSettings settings;
    private final WebhookSettings webhooks;
    private final Secrets secrets;
    private final JsonMapper json;

    SandboxWebhooks(SandboxSettings settings, WebhookSettings webhooks, Secrets secrets, JsonMapper json) {
        this.settings = settings;
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.json = json;
    }

    /** What is sent. All but the last two have to be there. */
    record Body(@Nullable String id, @Nullable String type, @Nullable String paymentId, @Nullable String callKey,
            @Nullable Outcome outcome, @Nullable String reference, @Nullable PaymentDeclineReason declineReason) {}

    /** A message about the call, as it is sent. */
    byte[] write(String eventId, Entry entry) {
        var outcome = entry.declined() == null ? Outcome.SUCCEEDED : Outcome.DECLINED;
        return json.writeValueAsBytes(new Body(eventId, "call." + outcome.name().toLowerCase(java.util.Locale.ROOT),
                entry.payment().toString(), entry.key(), outcome, entry.reference(), entry.declined()));
    }

    String sign(byte[] body, Instant now) {
        return HmacSignature.sign(body, secret(), now);
    }

    private String secret() {
        var configured = settings.webhookSecret();
        return configured == null || configured.isBlank() ? secrets.of(KIND_OF_SECRET, THE_SANDBOX) : configured;
    }

    @Override
    public String provider() {
        return SandboxProvider.NAME;
    }

    @Override
    public Notice read(byte[] body, Function<String, @Nullable String> header, Instant now) throws BadWebhook {
        var sent = HmacSignature.verify(body, header.apply(HEADER), secret(), webhooks.tolerance(), now);
        return notice(understood(body), sent);
    }

    private Body understood(byte[] body) throws BadWebhook {
        try {
            var told = json.readValue(body, Body.class);
            if (told != null) {
                return told;
            }
        } catch (StreamReadException e) {
            throw BadWebhook.ofBody("it is no JSON");
        } catch (JacksonException e) {
            var field = e.getPath().isEmpty() ? null : e.getPath().getLast().getPropertyName();
            throw BadWebhook.ofBody(field == null ? "it is no object" : "%s is wrong".formatted(field));
        }
        throw BadWebhook.ofBody("it is no object");
    }

    private static Notice notice(Body body, Instant sent) throws BadWebhook {
        var reason = body.declineReason();
        var outcome = body.outcome();
        if (outcome == null) {
            throw BadWebhook.ofBody("outcome is missing");
        }
        return new Notice(text("id", body.id()), text("type", body.type()), sent,
                new SettlePaymentCall(payment(text("paymentId", body.paymentId())), text("callKey", body.callKey()),
                        outcome, body.reference(), reason == null ? null : new PaymentDecline(reason, "sandbox")));
    }

    private static PaymentId payment(String id) throws BadWebhook {
        try {
            return PaymentId.valueOf(id);
        } catch (IllegalArgumentException e) {
            throw BadWebhook.ofBody("paymentId is no id of a payment");
        }
    }

    private static String text(String field, @Nullable String value) throws BadWebhook {
        if (value == null) {
            throw BadWebhook.ofBody("%s is missing".formatted(field));
        }
        if (value.length() > LONGEST_ID) {
            throw BadWebhook.ofBody("%s is longer than %d characters".formatted(field, LONGEST_ID));
        }
        return value;
    }
}

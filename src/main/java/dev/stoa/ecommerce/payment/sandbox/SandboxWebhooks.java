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
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
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

    /** What is sent. */
    record Body(String id, String type, String paymentId, String callKey, Outcome outcome, @Nullable String reference,
            @Nullable PaymentDeclineReason declineReason) {}

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
        try {
            return notice(json.readValue(body, Body.class), sent);
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            throw new BadWebhook("The body is none of the sandbox's");
        }
    }

    private static Notice notice(Body body, Instant sent) {
        if (body.id().length() > LONGEST_ID || body.callKey().length() > LONGEST_ID) {
            throw new IllegalArgumentException("Too long");
        }
        var reason = body.declineReason();
        return new Notice(body.id(), Objects.requireNonNull(body.type()), sent,
                new SettlePaymentCall(PaymentId.valueOf(body.paymentId()), body.callKey(),
                        Objects.requireNonNull(body.outcome()), body.reference(),
                        reason == null ? null : new PaymentDecline(reason, "sandbox")));
    }
}

package dev.stoa.ecommerce.payment.sandbox;

import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.payment.RunningTill;
import dev.stoa.ecommerce.payment.Till;
import dev.stoa.ecommerce.payment.sandbox.Behaviour.Kind;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells of payments as the sandbox does, over the wire. */
abstract class Teller extends RunningTill {

    static final String PATH = "/webhooks/payments/sandbox";
    static final String ACCEPTED = "{\"status\":\"accepted\"}";
    static final String KNOWN = "{\"status\":\"already processed\"}";

    @Autowired
    SandboxWebhooks webhooks;
    @Autowired
    Till till;
    @Autowired
    JdbcClient jdbc;

    /** What there is to tell of the authorisation of a payment. */
    static Entry entry(PaymentId payment, @Nullable PaymentDeclineReason declined) {
        return new Entry(payment + "-1-authorise-1000", payment, Kind.AUTHORISE, 1000, Behaviour.SILENT,
                "sandbox_" + payment, declined, true, Instant.now());
    }

    String body(String event, Entry entry) {
        return new String(webhooks.write(event, entry), StandardCharsets.UTF_8);
    }

    String signature(String body, Instant at) {
        return webhooks.sign(body.getBytes(StandardCharsets.UTF_8), at);
    }

    HttpResponse<String> tell(String body) {
        return send("POST", PATH, body, SandboxWebhooks.HEADER, signature(body, Instant.now()));
    }
}

package dev.stoa.ecommerce.payment.call;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.PaymentAuthorisationRequested;
import dev.stoa.ecommerce.command.events.PaymentAuthorised;
import dev.stoa.ecommerce.command.events.PaymentCallDeferred;
import dev.stoa.ecommerce.command.events.PaymentCallEvent;
import dev.stoa.ecommerce.command.events.PaymentCallUnanswered;
import dev.stoa.ecommerce.command.events.PaymentCaptureDeclined;
import dev.stoa.ecommerce.command.events.PaymentCaptureRequested;
import dev.stoa.ecommerce.command.events.PaymentCaptured;
import dev.stoa.ecommerce.command.events.PaymentDeclined;
import dev.stoa.ecommerce.command.events.PaymentRefundDeclined;
import dev.stoa.ecommerce.command.events.PaymentRefundRequested;
import dev.stoa.ecommerce.command.events.PaymentRefunded;
import dev.stoa.ecommerce.command.events.PaymentVoidDeclined;
import dev.stoa.ecommerce.command.events.PaymentVoidRequested;
import dev.stoa.ecommerce.command.events.PaymentVoided;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.processor.EventHandler;
import dev.stoa.kernel.processor.Projection;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes which calls are requested and not settled. A rebuild notes the same ones, under the same keys. */
@Projection(id = CallProjection.ID, tables = {"payment_call", "provider_payment"})
class CallProjection {

    static final String ID = "ecommerce_payment.calls";

    private static final String NO_CURRENCY = "";

    private final JdbcClient jdbc;

    CallProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(Recorded<? extends PaymentCallEvent> recorded) {
        switch (recorded.event()) {
            case PaymentAuthorisationRequested it -> begin(recorded, it);
            case PaymentCaptureRequested it -> due(recorded, CallKind.CAPTURE, it.amount(), null);
            case PaymentVoidRequested _ -> due(recorded, CallKind.VOID, new Money(0, NO_CURRENCY), null);
            case PaymentRefundRequested it -> due(recorded, CallKind.REFUND, it.amount(), null);
            case PaymentAuthorised it -> authorised(recorded, it);
            case PaymentDeclined _ -> ended(recorded);
            case PaymentCaptured _,PaymentCaptureDeclined _,PaymentVoided _,PaymentVoidDeclined _,PaymentRefunded _,PaymentRefundDeclined _ ->
                settled(recorded.event().callKey());
            case PaymentCallDeferred _,PaymentCallUnanswered _ -> {
            }
        }
    }

    private void begin(Recorded<? extends PaymentCallEvent> recorded, PaymentAuthorisationRequested requested) {
        jdbc.sql("INSERT INTO provider_payment (payment_id, order_id, provider) VALUES (:payment, :order, :provider)")
                .param("payment", recorded.streamId()).param("order", requested.orderId())
                .param("provider", requested.provider()).update();
        due(recorded, CallKind.AUTHORISE, requested.amount(), requested.method());
    }

    private void due(Recorded<? extends PaymentCallEvent> recorded, CallKind kind, Money amount,
            @Nullable String method) {
        jdbc.sql("""
                INSERT INTO payment_call (call_key, payment_id, kind, amount, currency_code, method, requested_at)
                VALUES (:key, :payment, :kind, :amount, :currency, :method, :at)""")
                .param("key", recorded.event().callKey()).param("payment", recorded.streamId())
                .param("kind", kind.name()).param("amount", amount.minorUnits())
                .param("currency", amount.currencyCode()).param("method", method)
                .param("at", recorded.recordedAt().atOffset(ZoneOffset.UTC)).update();
    }

    private void authorised(Recorded<?> recorded, PaymentAuthorised authorised) {
        jdbc.sql("UPDATE provider_payment SET reference = :reference WHERE payment_id = :payment")
                .param("reference", authorised.reference()).param("payment", recorded.streamId()).update();
        settled(authorised.callKey());
    }

    private void settled(String key) {
        jdbc.sql("DELETE FROM payment_call WHERE call_key = :key").param("key", key).update();
    }

    private void ended(Recorded<?> recorded) {
        jdbc.sql("DELETE FROM payment_call WHERE payment_id = :payment").param("payment", recorded.streamId())
                .update();
    }
}

package dev.stoa.ecommerce.query.payments;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.PaymentAmounts;
import dev.stoa.ecommerce.command.events.PaymentAuthorisationRequested;
import dev.stoa.ecommerce.command.events.PaymentAuthorised;
import dev.stoa.ecommerce.command.events.PaymentCallDeferred;
import dev.stoa.ecommerce.command.events.PaymentCallUnanswered;
import dev.stoa.ecommerce.command.events.PaymentCaptureDeclined;
import dev.stoa.ecommerce.command.events.PaymentCaptureLimited;
import dev.stoa.ecommerce.command.events.PaymentCaptureRequested;
import dev.stoa.ecommerce.command.events.PaymentCaptured;
import dev.stoa.ecommerce.command.events.PaymentDecline;
import dev.stoa.ecommerce.command.events.PaymentDeclined;
import dev.stoa.ecommerce.command.events.PaymentEvent;
import dev.stoa.ecommerce.command.events.PaymentRefundDeclined;
import dev.stoa.ecommerce.command.events.PaymentRefundRequested;
import dev.stoa.ecommerce.command.events.PaymentRefunded;
import dev.stoa.ecommerce.command.events.PaymentVoidDeclined;
import dev.stoa.ecommerce.command.events.PaymentVoidRequested;
import dev.stoa.ecommerce.command.events.PaymentVoided;
import dev.stoa.ecommerce.query.payments.PaymentEntry.Kind;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.processor.EventHandler;
import dev.stoa.kernel.processor.Projection;
import java.sql.Types;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Keeps the payments of orders and their histories: one statement per event. */
@Projection(id = PaymentProjection.ID, version = 2, tables = {"order_payment", "order_payment_entry"})
class PaymentProjection {

    static final String ID = "ecommerce_query.payments";

    private static final String ENTRY = """
         WITH entry AS (
            INSERT INTO order_payment_entry (payment_id, version, kind, amount, currency_code, decline_reason,
               occurred_at, actor)
            VALUES (:payment, :version, :kind, :amount, :currency, :reason, :at, :actor))
         """;
    private static final String BEGIN = ENTRY + """
         INSERT INTO order_payment (payment_id, version, order_id, customer_id, provider, currency_code, amount,
            authorised, captured, voided, refunded, created_at, updated_at)
         VALUES (:payment, :version, :order, :customer, :provider, :currency, :amount, 0, 0, 0, 0, :at, :at)""";
    private static final String CHANGE = ENTRY + """
         UPDATE order_payment SET version = :version, updated_at = :at,
            authorised = coalesce(:authorised, authorised), captured = coalesce(:captured, captured),
            voided = coalesce(:voided, voided), refunded = coalesce(:refunded, refunded),
            capture_limit = CASE WHEN :kind = 'CAPTURE_LIMITED' THEN :amount ELSE capture_limit END,
            decline_reason = CASE WHEN :kind = 'DECLINED' THEN :reason ELSE decline_reason END
         WHERE payment_id = :payment""";

    private final JdbcClient jdbc;

    PaymentProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(Recorded<? extends PaymentEvent> recorded) {
        switch (recorded.event()) {
            case PaymentAuthorisationRequested it -> begin(recorded, it);
            case PaymentAuthorised it -> change(recorded, Kind.AUTHORISED, it.amount(),
                    new PaymentAmounts(it.amount().minorUnits(), 0, 0, 0), null);
            case PaymentDeclined it -> change(recorded, Kind.DECLINED, null, null, it.decline());
            case PaymentCaptureRequested it -> change(recorded, Kind.CAPTURE_REQUESTED, it.amount(), null, null);
            case PaymentCaptured it -> change(recorded, Kind.CAPTURED, it.amount(), it.amounts(), null);
            case PaymentCaptureDeclined it ->
                change(recorded, Kind.CAPTURE_DECLINED, it.amount(), null, it.decline());
            case PaymentCaptureLimited it -> change(recorded, Kind.CAPTURE_LIMITED, it.atMost(), null, null);
            case PaymentVoidRequested _ -> change(recorded, Kind.VOID_REQUESTED, null, null, null);
            case PaymentVoided it -> change(recorded, Kind.VOIDED, it.amount(), it.amounts(), null);
            case PaymentVoidDeclined it -> change(recorded, Kind.VOID_DECLINED, null, null, it.decline());
            case PaymentRefundRequested it -> change(recorded, Kind.REFUND_REQUESTED, it.amount(), null, null);
            case PaymentRefunded it -> change(recorded, Kind.REFUNDED, it.amount(), it.amounts(), null);
            case PaymentRefundDeclined it -> change(recorded, Kind.REFUND_DECLINED, it.amount(), null, it.decline());
            case PaymentCallDeferred _ -> change(recorded, Kind.CALL_DEFERRED, null, null, null);
            case PaymentCallUnanswered _ -> change(recorded, Kind.CALL_UNANSWERED, null, null, null);
        }
    }

    private void begin(Recorded<?> recorded, PaymentAuthorisationRequested requested) {
        entry(recorded, BEGIN, Kind.AUTHORISATION_REQUESTED, requested.amount(), null)
                .param("order", requested.orderId()).param("customer", requested.customerId())
                .param("provider", requested.provider()).update();
    }

    private void change(Recorded<?> recorded, Kind kind, @Nullable Money amount, @Nullable PaymentAmounts after,
            @Nullable PaymentDecline decline) {
        entry(recorded, CHANGE, kind, amount, decline)
                .param("authorised", after == null ? null : after.authorised(), Types.BIGINT)
                .param("captured", after == null ? null : after.captured(), Types.BIGINT)
                .param("voided", after == null ? null : after.voided(), Types.BIGINT)
                .param("refunded", after == null ? null : after.refunded(), Types.BIGINT).update();
    }

    private StatementSpec entry(Recorded<?> recorded, String sql, Kind kind, @Nullable Money amount,
            @Nullable PaymentDecline decline) {
        return jdbc.sql(sql).param("payment", recorded.streamId()).param("version", recorded.version())
                .param("kind", kind.name())
                .param("amount", amount == null ? null : amount.minorUnits(), Types.BIGINT)
                .param("currency", amount == null ? null : amount.currencyCode(), Types.VARCHAR)
                .param("reason", decline == null ? null : decline.reason().name(), Types.VARCHAR)
                .param("at", recorded.recordedAt().atOffset(ZoneOffset.UTC))
                .param("actor", recorded.metadata().actor());
    }
}

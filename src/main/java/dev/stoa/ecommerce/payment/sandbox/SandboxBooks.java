package dev.stoa.ecommerce.payment.sandbox;

import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.payment.sandbox.Behaviour.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sandbox's books: a call is entered once, together with what it does. */
@Repository
class SandboxBooks {

    private final JdbcClient jdbc;

    SandboxBooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Entry> find(String key) {
        return jdbc.sql("SELECT * FROM sandbox_call WHERE call_key = :key").param("key", key)
                .query((row, _) -> entry(row)).optional();
    }

    /** What the payment is paid with; empty where nothing was ever set aside. */
    Optional<String> method(String reference) {
        return jdbc.sql("SELECT method FROM sandbox_payment WHERE reference = :reference")
                .param("reference", reference).query(String.class).optional();
    }

    /**
     * Enters the call and does it, or gives what was entered under its key before. One that is to be lost is done when
     * it comes for the second time. Needs a transaction.
     */
    Entry enter(Entry call, String method, String currencyCode) {
        if (!insert(call)) {
            var known = find(call.key()).orElseThrow();
            return known.decided() ? known : decide(known, method, currencyCode);
        }
        return call.behaviour() == Behaviour.LOST ? call.lost() : decide(call, method, currencyCode);
    }

    private boolean insert(Entry call) {
        return jdbc.sql("""
                INSERT INTO sandbox_call AS c (call_key, payment_id, kind, amount, behaviour, reference, decline_reason,
                   decided, told_at)
                VALUES (:key, :payment, :kind, :amount, :behaviour, :reference, :reason, false, :told)
                ON CONFLICT (call_key) DO UPDATE SET asked = c.asked + 1
                RETURNING asked""").param("key", call.key()).param("payment", call.payment().value())
                .param("kind", call.kind().name()).param("amount", call.amount())
                .param("behaviour", call.behaviour().name()).param("reference", call.reference())
                .param("reason", name(call.declined())).param("told", at(call.toldAt())).query(Integer.class)
                .single() == 1;
    }

    private Entry decide(Entry call, String method, String currencyCode) {
        var declined = call.declined();
        if (declined == null && !move(call, method, currencyCode)) {
            declined = PaymentDeclineReason.NOT_POSSIBLE;
        }
        jdbc.sql("UPDATE sandbox_call SET decided = true, decline_reason = :reason WHERE call_key = :key")
                .param("reason", name(declined)).param("key", call.key()).update();
        if (call.behaviour().webhooks() > 0) {
            jdbc.sql("""
                    INSERT INTO sandbox_webhook (event_id, call_key, due_at, copies_left)
                    VALUES (:event, :key, :due, :copies)""").param("event", "evt_" + call.key())
                    .param("key", call.key()).param("due", at(call.toldAt()))
                    .param("copies", call.behaviour().webhooks()).update();
        }
        return new Entry(call.key(), call.payment(), call.kind(), call.amount(), call.behaviour(), call.reference(),
                declined, true, call.toldAt());
    }

    /** False where there is not so much of it. */
    private boolean move(Entry call, String method, String currencyCode) {
        var statement = switch (call.kind()) {
            case AUTHORISE -> """
                INSERT INTO sandbox_payment (reference, method, currency_code, authorised)
                VALUES (:reference, :method, :currency, :amount)""";
            case CAPTURE -> """
                UPDATE sandbox_payment SET captured = captured + :amount WHERE reference = :reference
                   AND currency_code = :currency AND captured + voided + :amount <= authorised""";
            case VOID -> """
                UPDATE sandbox_payment SET voided = authorised - captured WHERE reference = :reference
                   AND captured + voided < authorised""";
            case REFUND -> """
                UPDATE sandbox_payment SET refunded = refunded + :amount WHERE reference = :reference
                   AND currency_code = :currency AND refunded + :amount <= captured""";
        };
        return jdbc.sql(statement).param("reference", call.reference()).param("amount", call.amount())
                .param("method", method).param("currency", currencyCode).update() == 1;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var reason = row.getString("decline_reason");
        return new Entry(row.getString("call_key"), new PaymentId(row.getObject("payment_id", UUID.class)),
                Kind.valueOf(row.getString("kind")), row.getLong("amount"),
                Behaviour.valueOf(row.getString("behaviour")), row.getString("reference"),
                reason == null ? null : PaymentDeclineReason.valueOf(reason), row.getBoolean("decided"),
                row.getObject("told_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable String name(@Nullable PaymentDeclineReason reason) {
        return reason == null ? null : reason.name();
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}

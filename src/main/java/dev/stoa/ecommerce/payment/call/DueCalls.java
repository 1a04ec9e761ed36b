package dev.stoa.ecommerce.payment.call;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.payment.provider.ProviderCall;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The calls that are due, and who has taken them. */
@Repository
class DueCalls {

    private static final Duration KEEP_LEASES = Duration.ofHours(1);

    private final JdbcClient jdbc;

    DueCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes calls that nobody has under way, the oldest first. Whatever follows an authorisation waits until that is
     * known.
     *
     * @param providers
     *            those that this node can call
     */
    List<DueCall> take(int atMost, Collection<String> providers, Instant now, Instant until) {
        return jdbc.sql("""
                WITH due AS (
                   SELECT c.*, p.order_id, p.provider, p.reference
                   FROM payment_call c JOIN provider_payment p USING (payment_id)
                      LEFT JOIN payment_call_lease l USING (call_key)
                   WHERE (l.call_key IS NULL OR l.next_attempt_at <= :now) AND p.provider = ANY (:providers)
                      AND (c.kind = 'AUTHORISE' OR p.reference IS NOT NULL)
                   ORDER BY c.requested_at, c.call_key LIMIT :limit),
                taken AS (
                   INSERT INTO payment_call_lease AS l (call_key, attempts, next_attempt_at)
                   SELECT call_key, 1, :until FROM due ORDER BY call_key
                   ON CONFLICT (call_key) DO UPDATE SET attempts = l.attempts + 1, next_attempt_at = :until
                      WHERE l.next_attempt_at <= :now
                   RETURNING call_key, attempts)
                SELECT due.*, taken.attempts FROM due JOIN taken USING (call_key)
                ORDER BY requested_at, call_key""").param("now", at(now)).param("until", at(until))
                .param("providers", providers.toArray(String[]::new)).param("limit", atMost)
                .query((row, _) -> due(row)).list();
    }

    /** Says when a call may be taken again. */
    void again(String callKey, String answer, Instant when) {
        jdbc.sql("""
                UPDATE payment_call_lease SET next_attempt_at = :when, last_answer = left(:answer, 200)
                WHERE call_key = :key""").param("when", at(when)).param("answer", answer).param("key", callKey)
                .update();
    }

    /** Forgets the leases of calls that are settled. */
    void sweep(Instant now) {
        jdbc.sql("""
                DELETE FROM payment_call_lease l WHERE next_attempt_at < :before
                   AND NOT EXISTS (SELECT FROM payment_call c WHERE c.call_key = l.call_key)""")
                .param("before", at(now.minus(KEEP_LEASES))).update();
    }

    private static DueCall due(ResultSet row) throws SQLException {
        return new DueCall(call(row), row.getString("provider"), row.getInt("attempts"));
    }

    private static ProviderCall call(ResultSet row) throws SQLException {
        var key = row.getString("call_key");
        var payment = new PaymentId(row.getObject("payment_id", UUID.class));
        var amount = new Money(row.getLong("amount"), row.getString("currency_code"));
        var reference = row.getString("reference");
        return switch (CallKind.valueOf(row.getString("kind"))) {
            case AUTHORISE -> new ProviderCall.Authorise(key, payment,
                    new OrderId(row.getObject("order_id", UUID.class)), amount, row.getString("method"));
            case CAPTURE -> new ProviderCall.Capture(key, payment, reference, amount);
            case VOID -> new ProviderCall.Release(key, payment, reference);
            case REFUND -> new ProviderCall.Refund(key, payment, reference, amount);
        };
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}

package dev.stoa.kernel.internal.processor;

import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.processor.EventHandler;
import dev.stoa.kernel.processor.Projection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A projection that can be made to fail, notices when events arrive out of order, and tells of a thing beside them. */
@TestComponent
@Projection(id = "ledger_test.balances", tables = {"balance", "booking"})
class BalanceProjection {

    static final String TABLES = """
            CREATE SCHEMA IF NOT EXISTS ledger_test;
            CREATE TABLE IF NOT EXISTS ledger_test.balance (account uuid PRIMARY KEY, name text, version int NOT NULL,
                amount bigint NOT NULL, CONSTRAINT amount_in_range CHECK (amount < 1000000)) WITH (fillfactor = 70);
            CREATE TABLE IF NOT EXISTS ledger_test.booking (account uuid, version int, amount int NOT NULL,
                UNIQUE (account, version));
            CREATE INDEX IF NOT EXISTS booking_by_amount ON ledger_test.booking (amount DESC) WHERE amount > 10;
            """;

    final Set<UUID> failing = ConcurrentHashMap.newKeySet();
    final AtomicInteger calls = new AtomicInteger();
    /** By account the bank that shows its balance too. */
    final Map<UUID, UUID> banks = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;

    BalanceProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    @Nullable
    UUID on(Recorded<? extends LedgerEvent> recorded) {
        calls.incrementAndGet();
        if (failing.contains(recorded.streamId())) {
            throw new IllegalArgumentException("told to fail at " + recorded.address());
        }
        switch (recorded.event()) {
            case LedgerEvent.AccountOpened(var name) -> jdbc.sql("INSERT INTO balance VALUES (?, ?, 1, 0)")
                    .params(recorded.streamId(), name).update();
            case LedgerEvent.AmountBooked(var amount) -> book(recorded, amount);
        }
        return banks.get(recorded.streamId());
    }

    private void book(Recorded<?> recorded, int amount) {
        int updated = jdbc.sql("UPDATE balance SET amount = amount + ?, version = ? WHERE account = ? AND version = ?")
                .params(amount, recorded.version(), recorded.streamId(), recorded.version() - 1).update();
        if (updated != 1) {
            throw new IllegalStateException("out of order: " + recorded.address());
        }
        jdbc.sql("INSERT INTO booking VALUES (?, ?, ?)").params(recorded.streamId(), recorded.version(), amount)
                .update();
    }
}

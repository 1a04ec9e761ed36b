package dev.stoa.kernel.internal.processor;

import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a projection's tables anew from the log, beside the live ones, and swaps them in one transaction. Readers and
 * the live processor notice nothing until then. What is behind the last cut stays in the queue and is drained as usual.
 */
@Component
class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final long SHORT_ROUND = 2000;
    private static final int LONGEST_ROUNDS = 50;
    private static final int SWAP_TRIES = 100;
    /** Each takes a connection to hold its lock, and another to work with. */
    private static final int AT_ONCE = 2;
    /** Beside the class of the processors' batch locks, so that a rebuild does not hold up the live drain. */
    private static final int LOCK_CLASS = ProcessorQueue.LOCK_CLASS + 1;

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final StagingTables staging;
    private final Backfill backfill;
    private final LogCut cut;
    private final ProcessorRows rows;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    Rebuild(DataSource dataSource, JdbcTemplate jdbc, PlatformTransactionManager transactions, StagingTables staging,
            Backfill backfill, LogCut cut, ProcessorRows rows) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.staging = staging;
        this.backfill = backfill;
        this.cut = cut;
        this.rows = rows;
    }

    /**
     * Builds a projection that stands at an older version; another node that wants the same finds nothing left to do.
     */
    void build(ProcessorBody body) {
        underLock(body, schema -> {
            if (version(body) < body.codeVersion()) {
                make(body, schema);
            }
        });
    }

    /**
     * Rebuilds a projection. One node at a time does, the others wait.
     *
     * @throws IllegalStateException
     *             where a newer release has built it
     */
    void run(ProcessorBody body) {
        underLock(body, schema -> make(body, schema));
    }

    private void underLock(ProcessorBody body, Consumer<String> work) {
        places.acquireUninterruptibly();
        try {
            underDatabaseLock(body, work);
        } finally {
            places.release();
        }
    }

    private void underDatabaseLock(ProcessorBody body, Consumer<String> work) {
        try (var connection = dataSource.getConnection()) {
            var session = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            int number = number(body);
            session.queryForList("SELECT pg_advisory_lock(?, ?)", LOCK_CLASS, number);
            try {
                work.accept("stoa_rebuild_" + number);
            } finally {
                session.queryForList("SELECT pg_advisory_unlock(?, ?)", LOCK_CLASS, number);
            }
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException("Rebuilding %s needs a connection".formatted(body.id()), failure);
        }
    }

    private void make(ProcessorBody body, String schema) {
        refuseOlderThan(version(body), body);
        LOG.info("Rebuilding {}", body.id());
        staging.create(body, schema);
        long done = 0;
        for (int round = 0; round < LONGEST_ROUNDS; round++) {
            long until = cut.now();
            long applied = backfill.run(body, schema, done, until);
            done = until;
            if (applied < SHORT_ROUND) {
                break;
            }
        }
        long from = done;
        Retry.onLockTimeout(SWAP_TRIES, () -> transaction.execute(status -> {
            swap(body, schema, from);
            return true;
        }));
        staging.drop(schema);
        LOG.info("Rebuilt {} up to position {}", body.id(), done);
    }

    /**
     * The rest and the exchange, under the processor's own lock. The cut is taken first: appends wait for the few
     * milliseconds that the rest takes, and nothing can stand below it undecided.
     */
    private void swap(ProcessorBody body, String schema, long from) {
        jdbc.queryForList("SELECT pg_advisory_xact_lock(?, ?)", ProcessorQueue.LOCK_CLASS, number(body));
        rows.lock(body.id()).ifPresent(row -> refuseOlderThan(row.codeVersion(), body));
        long until = cut.inTransaction();
        backfill.inTransaction(body, schema, from, until);
        jdbc.execute("SET LOCAL lock_timeout = '1s'");
        staging.swap(body, schema);
        jdbc.update("DELETE FROM kernel.event_publication WHERE listener_id = ? AND position <= ?", body.id(), until);
        jdbc.update("DELETE FROM kernel.parked_stream WHERE processor_id = ?", body.id());
        jdbc.update("DELETE FROM kernel.attempt WHERE processor_id = ?", body.id());
        rows.built(body);
    }

    private static void refuseOlderThan(int version, ProcessorBody body) {
        if (version > body.codeVersion()) {
            throw new IllegalStateException(
                    "Processor %s stands at version %d and this node has version %d of it; rebuild it on a newer node"
                            .formatted(body.id(), version, body.codeVersion()));
        }
    }

    private int version(ProcessorBody body) {
        var version = jdbc.queryForObject("SELECT code_version FROM kernel.processor WHERE id = ?", Integer.class,
                body.id());
        return version == null ? 0 : version;
    }

    private int number(ProcessorBody body) {
        var number = jdbc.queryForObject("SELECT number FROM kernel.processor WHERE id = ?", Integer.class, body.id());
        return number == null ? 0 : number;
    }
}

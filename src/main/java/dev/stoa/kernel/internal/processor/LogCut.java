package dev.stoa.kernel.internal.processor;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds a position up to which everything is decided. A SHARE lock on the log waits for the appends under way and keeps
 * new ones waiting for the moment that it takes to read the highest position; whatever is appended later stands behind
 * it. A lock that does not come at once is given up and tried again, so that appends never queue for long.
 */
@Component
class LogCut {

    private static final int TRIES = 200;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    LogCut(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The highest position, with no undecided one below; 0 for an empty log. */
    long now() {
        var position = Retry.onLockTimeout(TRIES, () -> transaction.execute(status -> inTransaction()));
        return position == null ? 0 : position;
    }

    /** The same inside a transaction of the caller; appends wait until its end. */
    long inTransaction() {
        jdbc.execute("SET LOCAL lock_timeout = '250ms'");
        jdbc.execute("LOCK TABLE kernel.event IN SHARE MODE");
        jdbc.execute("SET LOCAL lock_timeout = 0");
        var position = jdbc.queryForObject("SELECT coalesce(max(position), 0) FROM kernel.event", Long.class);
        return position == null ? 0 : position;
    }
}

package dev.stoa.kernel.internal.processor;

import dev.stoa.kernel.processor.UnknownProcessor;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes processors out of the system whose code is gone. */
@Component
class Retirement {

    private static final Logger LOG = LoggerFactory.getLogger(Retirement.class);
    private static final int TRIES = 200;
    private static final int AT_ONCE = 10_000;
    private static final List<String> OF_PROCESSORS = List.of("parked_stream", "attempt", "skipped_event");
    private static final List<String> OF_PROCESSES = List.of("process_timer", "held_input", "outgoing_command",
            "process_instance");

    private final LogCut cut;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    Retirement(LogCut cut, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.cut = cut;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Stops the routing in one short transaction, then removes what is left, a part at a time. */
    void retire(String processorId) {
        boolean registered = Boolean.TRUE.equals(
                Retry.onLockTimeout(TRIES, () -> transaction.execute(status -> unregister(processorId))));
        int publications = removeAll("event_publication", "listener_id", processorId);
        OF_PROCESSORS.forEach(table -> removeAll(table, "processor_id", processorId));
        OF_PROCESSES.forEach(table -> removeAll(table, "process_id", processorId));
        removeAll("receipt", "actor", "process:" + processorId);
        if (!registered && publications == 0) {
            throw new UnknownProcessor(processorId);
        }
        LOG.info("Retired processor {}; {} publications were open", processorId, publications);
    }

    /** After the cut no append is under way that still writes publications for it. */
    private boolean unregister(String processorId) {
        jdbc.queryForList("SELECT pg_advisory_xact_lock(?, number) FROM kernel.processor WHERE id = ?",
                ProcessorQueue.LOCK_CLASS, processorId);
        cut.inTransaction();
        return jdbc.update("DELETE FROM kernel.processor WHERE id = ?", processorId) > 0;
    }

    private int removeAll(String table, String column, String processorId) {
        int all = 0;
        for (int removed = AT_ONCE; removed == AT_ONCE; all += removed) {
            removed = jdbc.update(
                    "DELETE FROM kernel.%1$s WHERE ctid = ANY (ARRAY(SELECT ctid FROM kernel.%1$s WHERE %2$s = ? LIMIT %3$d))"
                            .formatted(table, column, AT_ONCE),
                    processorId);
        }
        return all;
    }
}

package dev.stoa.kernel.internal.processor;

import dev.stoa.kernel.processor.ProcessorStatus.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Enters the processors of this node in {@code kernel.processor}. Two nodes that start together do it one by one. */
@Component
class Registration {

    private static final Logger LOG = LoggerFactory.getLogger(Registration.class);
    private static final int TRIES = 200;

    private final ProcessorRows rows;
    private final LogCut cut;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    Registration(ProcessorRows rows, LogCut cut, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.cut = cut;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Registers a processor, or compares it with what is registered.
     *
     * @return whether its tables have to be made from the log by this release
     * @throws IllegalStateException
     *             when the events it handles changed but its version did not
     */
    boolean register(ProcessorBody body) {
        return Boolean.TRUE.equals(
                Retry.onLockTimeout(TRIES, () -> transaction.execute(status -> registerInTransaction(body))));
    }

    private boolean registerInTransaction(ProcessorBody body) {
        jdbc.queryForList("SELECT pg_advisory_xact_lock(?, 0)", ProcessorQueue.LOCK_CLASS);
        var row = rows.lock(body.id());
        return row.isPresent() ? compare(body, row.get()) : insert(body);
    }

    /** The lock on the log makes a clean cut: what stands there is built, what comes later is routed. */
    private boolean insert(ProcessorBody body) {
        cut.inTransaction();
        boolean build = body.fromBeginning() && hasEvents(body);
        rows.insert(body, build ? 0 : body.codeVersion(), build ? State.BUILDING : State.RUNNING);
        LOG.info("Registered processor {} version {}{}", body.id(), body.codeVersion(), build ? ", to be built" : "");
        return build;
    }

    private boolean compare(ProcessorBody body, ProcessorRows.Row row) {
        if (row.codeVersion() == body.codeVersion() && !row.eventTypes().equals(body.eventTypes())) {
            throw new IllegalStateException("""
               Processor %s handles %s, but its version %d is registered with %s: raise the version of the processor\
               """.formatted(body.id(), new java.util.TreeSet<>(body.eventTypes()), body.codeVersion(),
                    new java.util.TreeSet<>(row.eventTypes())));
        }
        if (row.codeVersion() > body.codeVersion()) {
            LOG.warn("Processor {} stands at version {}; this release has version {} and leaves it to newer nodes",
                    body.id(), row.codeVersion(), body.codeVersion());
            return false;
        }
        return row.codeVersion() < body.codeVersion() && upgrade(body);
    }

    private boolean upgrade(ProcessorBody body) {
        if (body.fromBeginning()) {
            rows.route(body.id(), body.eventTypes());
            return true;
        }
        rows.built(body);
        return false;
    }

    private boolean hasEvents(ProcessorBody body) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("SELECT EXISTS (SELECT FROM kernel.event WHERE event_type = ANY (?))",
                        Boolean.class,
                        (Object) body.eventTypes().toArray(String[]::new)));
    }
}

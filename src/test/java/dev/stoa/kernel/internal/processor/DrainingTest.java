package dev.stoa.kernel.internal.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.kernel.consistency.LiveChanges;
import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.internal.eventstore.EventTypes;
import dev.stoa.kernel.internal.processor.LedgerEvent.AccountOpened;
import dev.stoa.kernel.internal.processor.LedgerEvent.AmountBooked;
import dev.stoa.kernel.processor.ProcessorStatus;
import dev.stoa.kernel.processor.ProcessorStatus.State;
import dev.stoa.kernel.processor.Processors;
import dev.stoa.support.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(properties = {"stoa.processor.first-retry=100ms", "stoa.processor.poll-interval=100ms",
        "stoa.processor.stop-after=4", "stoa.demo.enabled=false"})
@Import(BalanceProjection.class)
class DrainingTest {

    private static final String ID = "ledger_test.balances";

    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    ApplicationEventPublisher publisher;
    @Autowired
    EventTypes types;
    @Autowired
    BalanceProjection proxied;
    @Autowired
    Processors processors;
    @Autowired
    IncompleteEventPublications incomplete;
    @Autowired
    LiveChanges changes;

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry properties) throws SQLException {
        var database = TestDatabase.create("draining");
        properties.add("spring.datasource.url", database::url);
        properties.add("spring.datasource.username", database::user);
        properties.add("spring.datasource.password", database::password);
    }

    @BeforeEach
    void tables() {
        jdbc.execute(BalanceProjection.TABLES);
    }

    @AfterEach
    void nothingLeft() {
        projection().failing.clear();
        processors.parked(ID, 100).forEach(it -> processors.retry(ID, it.address()));
        processors.resume(ID);
        awaitDrained();
        assertTablesEqualLog();
    }

    @Test
    void appliesEveryEventOnceAndInOrder() {
        var random = new Random(42);
        var streams = accounts(20);
        for (int i = 0; i < 500; i++) {
            log().append(streams.get(random.nextInt(streams.size())), new AmountBooked(random.nextInt(100)));
        }
        awaitDrained();
    }

    @Test
    void whoFollowsAThingBesideTheEventsLooksAgainWhereTheHandlerSaysSo() {
        var bank = UUID.randomUUID();
        var account = accounts(2).getFirst();
        awaitDrained();
        projection().banks.put(account, bank);
        var told = new CopyOnWriteArrayList<EventAddress>();
        var following = changes.ofStream(ID, bank).subscribe(told::add);
        await().until(() -> !told.isEmpty());
        int before = told.size();
        accounts(3);
        log().append(account, new AmountBooked(7));
        await().until(() -> told.size() > before);
        assertThat(told).containsOnly(new EventAddress(bank, 0));
        following.dispose();
    }

    @Test
    void aRowThatCommitsLateIsReadLate() throws Exception {
        var early = UUID.randomUUID();
        var written = new CountDownLatch(1);
        var overtaken = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = threads.submit(() -> new TransactionTemplate(transactions).execute(status -> {
                var recorded = log().inTransaction(early, new AccountOpened("late"));
                written.countDown();
                awaitLatch(overtaken);
                return recorded;
            }));
            written.await();
            accounts(5);
            awaitDrained();
            overtaken.countDown();
            slow.get();
        }
        awaitDrained();
        assertThat(count("SELECT count(*) FROM ledger_test.balance WHERE account = ?", early)).isEqualTo(1);
    }

    @Test
    void aFailingEventParksItsStreamAndNoOther() {
        var streams = accounts(5);
        var bad = streams.get(2);
        awaitDrained();
        projection().failing.add(bad);
        streams.forEach(stream -> log().append(stream, new AmountBooked(1), new AmountBooked(2)));
        await().until(() -> processors.parked(ID, 10).size() == 1);
        await().until(() -> waiting() == 2);
        var parked = processors.parked(ID, 10).getFirst();
        assertThat(parked.address()).isEqualTo(new EventAddress(bad, 2));
        assertThat(parked.error()).contains("IllegalArgumentException", "told to fail");
        projection().failing.clear();
        await().until(() -> processors.parked(ID, 10).isEmpty());
        awaitDrained();
    }

    @Test
    void aSkippedEventIsLeftOutByRebuildsToo() {
        var stream = accounts(1).getFirst();
        awaitDrained();
        projection().failing.add(stream);
        log().append(stream, new AccountOpened("again"));
        await().until(() -> processors.parked(ID, 10).size() == 1);
        processors.skip(ID, processors.parked(ID, 10).getFirst().address(), "opened twice");
        projection().failing.clear();
        awaitDrained();
        jdbc.update("UPDATE ledger_test.balance SET version = 2 WHERE account = ?", stream);
        processors.rebuild(ID);
        jdbc.update("UPDATE ledger_test.balance SET version = 2 WHERE account = ?", stream);
        assertThat(count("SELECT count(*) FROM ledger_test.balance WHERE account = ?", stream)).isEqualTo(1);
    }

    @Test
    void stopsWhenStreamAfterStreamFailsAlike() {
        var streams = accounts(6);
        awaitDrained();
        projection().failing.addAll(streams);
        streams.forEach(stream -> log().append(stream, new AmountBooked(1)));
        await().until(() -> state() == State.STOPPED);
        assertThat(status().reason()).contains("4 streams", "told to fail");
    }

    @Test
    void missingTablesParkNothing() {
        var streams = accounts(3);
        awaitDrained();
        jdbc.execute("ALTER TABLE ledger_test.booking RENAME TO elsewhere");
        streams.forEach(stream -> log().append(stream, new AmountBooked(1)));
        int calls = projection().calls.get();
        await().until(() -> projection().calls.get() > calls + 2);
        assertThat(processors.parked(ID, 10)).isEmpty();
        jdbc.execute("ALTER TABLE ledger_test.elsewhere RENAME TO booking");
        awaitDrained();
    }

    @Test
    void lagRisesWhileAnotherHoldsTheLock() {
        var stream = accounts(1).getFirst();
        awaitDrained();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.queryForList("SELECT pg_advisory_xact_lock(?, number) FROM kernel.processor WHERE id = ?",
                    ProcessorQueue.LOCK_CLASS, ID);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                threads.submit(() -> log().append(stream, new AmountBooked(1)));
            }
            assertThat(waiting()).isEqualTo(1);
        });
        awaitDrained();
    }

    @Test
    void aPausedProcessorKeepsItsPublications() {
        var stream = accounts(1).getFirst();
        awaitDrained();
        processors.pause(ID, "for the test");
        log().append(stream, new AmountBooked(1));
        incomplete.resubmitIncompletePublications(it -> true);
        assertThat(waiting()).isEqualTo(1);
        processors.resume(ID);
        awaitDrained();
    }

    @Test
    void aRebuildUnderLoadGivesTheSameTablesWithTheSameShape() throws Exception {
        var streams = accounts(10);
        awaitDrained();
        var shape = shape();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = IntStream.range(0, 4).mapToObj(writer -> threads.submit(() -> {
                for (int i = 0; i < 100; i++) {
                    log().append(streams.get(writer), new AmountBooked(i));
                }
            })).toList();
            processors.rebuild(ID);
            for (var writer : writers) {
                writer.get();
            }
            processors.rebuild(ID);
        }
        awaitDrained();
        assertThat(shape()).isEqualTo(shape);
    }

    @Test
    void truncatedTablesAreReplayed() {
        accounts(10).forEach(stream -> log().append(stream, new AmountBooked(5)));
        awaitDrained();
        jdbc.execute("TRUNCATE ledger_test.balance, ledger_test.booking");
        processors.rebuild(ID);
        awaitDrained();
    }

    private List<Map<String, Object>> shape() {
        return jdbc.queryForList("""
                SELECT c.relname, c.reloptions::text, pg_get_indexdef(i.indexrelid) AS index,
                       (SELECT string_agg(conname || pg_get_constraintdef(oid), ';' ORDER BY conname)
                          FROM pg_constraint WHERE conrelid = c.oid) AS constraints
                  FROM pg_class c LEFT JOIN pg_index i ON i.indrelid = c.oid
                 WHERE c.relnamespace = 'ledger_test'::regnamespace AND c.relkind = 'r' ORDER BY 1, 3
                """);
    }

    private void assertTablesEqualLog() {
        assertThat(jdbc.queryForList("""
                SELECT account, version, amount FROM ledger_test.balance ORDER BY account
                """)).isEqualTo(jdbc.queryForList("""
                SELECT stream_id AS account, max(version) AS version,
                       coalesce(sum((payload ->> 'amount')::bigint), 0)::bigint AS amount
                  FROM kernel.event WHERE stream_type = 'ledger' GROUP BY stream_id ORDER BY stream_id
                """));
    }

    private List<UUID> accounts(int number) {
        var streams = new ArrayList<UUID>();
        for (int i = 0; i < number; i++) {
            streams.add(UUID.randomUUID());
            log().append(streams.getLast(), new AccountOpened("account " + i));
        }
        return streams;
    }

    private void awaitDrained() {
        await().atMost(Duration.ofSeconds(20)).until(() -> waiting() == 0);
    }

    private long waiting() {
        return count("SELECT count(*) FROM kernel.event_publication WHERE listener_id = ?", ID);
    }

    private long count(String sql, Object... arguments) {
        var count = jdbc.queryForObject(sql, Long.class, arguments);
        return count == null ? 0 : count;
    }

    private ProcessorStatus status() {
        return processors.list().stream().filter(it -> it.id().equals(ID)).findFirst().orElseThrow();
    }

    private State state() {
        return status().state();
    }

    private TestLog log() {
        return new TestLog(jdbc, transactions, publisher, types);
    }

    private BalanceProjection projection() {
        return (BalanceProjection) java.util.Objects
                .requireNonNull(org.springframework.aop.framework.AopProxyUtils.getSingletonTarget(proxied));
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

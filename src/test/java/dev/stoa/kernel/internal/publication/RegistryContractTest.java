package dev.stoa.kernel.internal.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.internal.eventstore.EventTypes;
import dev.stoa.kernel.internal.processor.LedgerEvent.AccountOpened;
import dev.stoa.kernel.internal.processor.LedgerEvent.AmountBooked;
import dev.stoa.kernel.internal.processor.TestLog;
import dev.stoa.support.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.modulith.events.core.DefaultEventPublicationRegistry;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(properties = {"stoa.processor.poll-interval=1h", "stoa.demo.enabled=false"})
@Import({StockListener.class, UnnoticedProjection.class})
class RegistryContractTest {

    /** A processor that some other node has the code of. */
    private static final String ELSEWHERE = "elsewhere_query.somewhere";

    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    ApplicationEventPublisher publisher;
    @Autowired
    EventTypes types;
    @Autowired
    EventPublicationRegistry registry;
    @Autowired
    DefaultEventPublicationRegistry own;
    @Autowired
    IncompleteEventPublications incomplete;
    @Autowired
    FailedEventPublications failed;
    @Autowired
    StockListener stock;

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry properties) throws SQLException {
        var database = TestDatabase.create("registry_contract");
        properties.add("spring.datasource.url", database::url);
        properties.add("spring.datasource.username", database::user);
        properties.add("spring.datasource.password", database::password);
    }

    @Test
    void aNodeWithoutAProcessorsCodeStillWritesItsPublications() {
        routeElsewhere();
        var stream = UUID.randomUUID();
        log().append(stream, new AccountOpened("one"), new AmountBooked(1), new AmountBooked(2));
        assertThat(jdbc.queryForList("""
                SELECT version FROM kernel.event_publication WHERE listener_id = ? AND stream_id = ? ORDER BY position
                """, Integer.class, ELSEWHERE, stream)).containsExactly(1, 2, 3);
    }

    @Test
    void theRowsAreThoseOfModulithsOwnRegistryButForTheAddress() {
        routeElsewhere();
        var stream = UUID.randomUUID();
        var twin = "twin." + stream;
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            var recorded = log().inTransaction(stream, new AccountOpened("one")).getFirst();
            own.store(recorded, Stream.of(PublicationTargetIdentifier.of(twin)));
        });
        var ours = row(ELSEWHERE, stream);
        var theirs = row(twin, stream);
        assertThat(ours.remove("stream_id")).isEqualTo(stream);
        assertThat(ours.remove("version")).isEqualTo(1);
        assertThat(ours.remove("position")).isNotNull();
        assertThat(theirs).containsEntry("stream_id", null).containsEntry("version", null)
                .containsEntry("position", null);
        theirs.keySet().retainAll(ours.keySet());
        assertThat(ours).isEqualTo(theirs).containsEntry("serialized_event", stream + "@1");
        jdbc.update("DELETE FROM kernel.event_publication WHERE listener_id = ?", twin);
    }

    @Test
    void idsOfPublicationsAreOrderedByTime() {
        routeElsewhere();
        for (int i = 0; i < 5; i++) {
            log().append(UUID.randomUUID(), new AccountOpened("a"), new AmountBooked(1));
        }
        assertThat(jdbc.queryForObject("""
                SELECT bool_and(ordered) FROM (SELECT id > lag(id) OVER (ORDER BY position) IS NOT FALSE AS ordered
                                                 FROM kernel.event_publication WHERE listener_id = ?) o
                """, Boolean.class, ELSEWHERE)).isTrue();
    }

    @Test
    void nothingIsPublishedOutsideATransaction() {
        var stream = UUID.randomUUID();
        var recorded = new TransactionTemplate(transactions)
                .execute(status -> log().inTransaction(stream, new AccountOpened("one")).getFirst());
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> publisher.publishEvent(recorded))
                .hasMessageContaining("outside a transaction");
    }

    @Test
    void stockListenersBesideOursKeepModulithsBehaviour() {
        routeElsewhere();
        stock.failing = true;
        var stream = UUID.randomUUID();
        log().append(stream, new AccountOpened("one"), new AmountBooked(1), new AmountBooked(StockListener.UNLUCKY));
        var good = new EventAddress(stream, 2);
        var bad = new EventAddress(stream, 3);
        await().until(() -> statusOf(good).equals("COMPLETED") && statusOf(bad).equals("FAILED"));
        assertThat(target().seen).contains(good).doesNotContain(bad);
        assertThat(registry.findIncompletePublications()).isNotEmpty()
                .allMatch(it -> it.getTargetIdentifier().getValue().contains("StockListener"));

        target().failing = false;
        failed.resubmit(ResubmissionOptions.defaults().withMinAge(Duration.ZERO));
        await().until(() -> statusOf(bad).equals("COMPLETED"));
        assertThat(target().seen).contains(bad);
        assertThat(jdbc.queryForObject("""
                SELECT count(*) FROM kernel.event_publication
                 WHERE listener_id = ? AND stream_id = ? AND status = 'PUBLISHED' AND completion_attempts = 1
                """, Integer.class, ELSEWHERE, stream)).isEqualTo(3);
    }

    @Test
    void askingModulithToResubmitWakesTheProcessors() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> log().inTransaction(UUID.randomUUID(),
                new AccountOpened("unnoticed")));
        await().until(this::nothingWaits);
        // A publication that nobody was woken for: written behind the registry's back, with an hour until the next
        // poll.
        jdbc.update("""
                INSERT INTO kernel.event_publication (id, publication_date, listener_id, serialized_event, event_type,
                            completion_attempts, status, stream_id, version, position)
                SELECT gen_random_uuid(), recorded_at, ?, stream_id || '@' || version, 'x', 0, 'PUBLISHED', stream_id,
                       version, position FROM kernel.event ORDER BY position DESC LIMIT 1
                """, UnnoticedProjection.ID);
        incomplete.resubmitIncompletePublications(it -> true);
        await().until(this::nothingWaits);
    }

    private boolean nothingWaits() {
        return Integer.valueOf(0).equals(jdbc.queryForObject(
                "SELECT count(*) FROM kernel.event_publication WHERE listener_id = ?", Integer.class,
                UnnoticedProjection.ID));
    }

    private void routeElsewhere() {
        jdbc.update("""
                INSERT INTO kernel.processor (id, kind, code_version, event_types, state)
                VALUES (?, 'PROJECTION', 1, ARRAY['test.account-opened', 'test.amount-booked'], 'RUNNING')
                ON CONFLICT DO NOTHING
                """, ELSEWHERE);
    }

    private Map<String, Object> row(String listener, UUID stream) {
        var row = jdbc.queryForMap("""
                SELECT * FROM kernel.event_publication WHERE listener_id = ? AND serialized_event = ?
                """, listener, stream + "@1");
        row.put("last_resubmission_date",
                Objects.equals(row.get("last_resubmission_date"), row.get("publication_date")));
        row.keySet().removeAll(Set.of("id", "listener_id", "publication_date"));
        return row;
    }

    private String statusOf(EventAddress address) {
        return jdbc.queryForList("""
                SELECT status FROM kernel.event_publication
                 WHERE serialized_event = ? AND listener_id LIKE '%StockListener%'
                """, String.class, address.toString()).stream().findFirst().orElse("none");
    }

    private StockListener target() {
        return (StockListener) Objects.requireNonNull(AopProxyUtils.getSingletonTarget(stock));
    }

    private TestLog log() {
        return new TestLog(jdbc, transactions, publisher, types);
    }
}

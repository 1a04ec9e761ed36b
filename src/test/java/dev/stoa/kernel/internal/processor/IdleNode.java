package dev.stoa.kernel.internal.processor;

import dev.stoa.kernel.internal.eventstore.EventTypes;
import dev.stoa.support.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;

/** A node that drains nothing by itself, for tests that take its workers' steps one by one. All share one context. */
@SpringBootTest(properties = {"stoa.demo.enabled=false", "stoa.processor.enabled=false"})
abstract class IdleNode {

    static final String ID = "ledger_test.balances";
    static final Set<String> ALL = Set.of("test.account-opened", "test.amount-booked");

    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    ApplicationEventPublisher publisher;
    @Autowired
    EventTypes types;
    @Autowired
    Registration registration;
    @Autowired
    Rebuild rebuild;
    @Autowired
    BatchRun run;
    @Autowired
    Isolation isolation;
    @Autowired
    ParkedStreams parked;

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry properties) throws SQLException {
        var database = TestDatabase.create("idle");
        properties.add("spring.datasource.url", database::url);
        properties.add("spring.datasource.username", database::user);
        properties.add("spring.datasource.password", database::password);
    }

    @BeforeEach
    void empty() {
        for (var table : List.of("event_publication", "parked_stream", "attempt", "processor", "event")) {
            jdbc.execute("DELETE FROM kernel." + table);
        }
        jdbc.execute("DROP SCHEMA IF EXISTS ledger_test CASCADE");
        jdbc.execute(BalanceProjection.TABLES);
    }

    ProjectionBody body(int version) {
        return body(version, new BalanceProjection(JdbcClient.create(jdbc)));
    }

    ProjectionBody body(int version, Object projection) {
        return new ProjectionBody(ID, version, List.of("balance", "booking"), ALL,
                new HandlerMethods(projection, types));
    }

    Map<String, Object> row() {
        return jdbc.queryForMap("SELECT * FROM kernel.processor WHERE id = ?", ID);
    }

    List<String> names() {
        return jdbc.queryForList("SELECT name FROM ledger_test.balance", String.class);
    }

    TestLog log() {
        return new TestLog(jdbc, transactions, publisher, types);
    }
}

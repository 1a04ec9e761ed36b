package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.internal.graphql.notes.NoteController;
import dev.stoa.kernel.internal.graphql.notes.NoteDecider;
import dev.stoa.kernel.internal.graphql.notes.Notes;
import dev.stoa.kernel.internal.graphql.slow.SlowController;
import dev.stoa.support.TestDatabase;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The application with limits that are soon reached, behind a proxy that it trusts: each client has an address of its
 * own. All tests share one context.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"stoa.demo.enabled=false",
        "spring.graphql.schema.additional-files=classpath:graphql-test/notes.graphqls,classpath:graphql-test/slow.graphqls",
        "server.forward-headers-strategy=framework", "stoa.graphql.deadline=2s", "stoa.rate-limits.enabled=true",
        "stoa.rate-limits.cost=1000/1m", "stoa.rate-limits.refused=5/1m", "stoa.rate-limits.fields.enter=3/1m",
        "stoa.graphql.max-subscriptions-per-connection=2", "stoa.graphql.max-subscriptions-per-user=3",
        "stoa.graphql.max-connections-per-address=2", "stoa.graphql.max-message-size=20KB",
        "stoa.graphql.max-messages-per-second=10", "spring.graphql.websocket.connection-init-timeout=1s"})
@Import({NoteController.class, NoteDecider.class, Notes.class, SlowController.class})
abstract class StrictApi {

    private static final AtomicInteger CLIENTS = new AtomicInteger();

    /** The address of this test's client. */
    final String address = "192.0.2." + CLIENTS.incrementAndGet();

    @LocalServerPort
    int port;
    @Autowired
    JdbcTemplate jdbc;

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry properties) throws SQLException {
        var database = TestDatabase.create("strict");
        properties.add("spring.datasource.url", database::url);
        properties.add("spring.datasource.username", database::user);
        properties.add("spring.datasource.password", database::password);
    }

    @BeforeEach
    void tables() {
        jdbc.execute(Notes.TABLES);
    }

    Wire wire() {
        return from(address);
    }

    Wire from(String client) {
        return new Wire(port, "X-Forwarded-For", client);
    }

    static String query(String document) {
        return Wire.JSON.writeValueAsString(Map.of("query", document));
    }
}

package dev.stoa.ecommerce.payment.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.ecommerce.command.events.PaymentCallEvent;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.payment.Till;
import dev.stoa.ecommerce.payment.Till.Books;
import dev.stoa.support.StoaJar;
import dev.stoa.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * SIGKILL to the node that calls the provider, after the money has moved and before the node was told: in an
 * authorisation, a capture and a refund. Whoever comes next finds the same outcome under the same key.
 */
@SpringBootTest(properties = "stoa.demo.enabled=false")
@Import(Till.class)
@DirtiesContext
class KilledCallIT {

    private static final TestDatabase DATABASE = database();

    @Autowired
    CallLoop calls;
    @Autowired
    Till till;
    @Autowired
    JdbcClient jdbc;

    private @Nullable StoaJar node;
    private int nodes;

    private static TestDatabase database() {
        try {
            return TestDatabase.create("killed_calls");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @DynamicPropertySource
    static void where(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", DATABASE::url);
        properties.add("spring.datasource.username", DATABASE::user);
        properties.add("spring.datasource.password", DATABASE::password);
    }

    /** A node that would be told of an outcome in a minute, and whose calls others take over after five seconds. */
    private void start() throws IOException {
        node = StoaJar.start(Path.of("target", "killed-calls", "node-" + nodes++),
                Stream.of("spring.datasource.url=" + DATABASE.url(), "spring.datasource.username=" + DATABASE.user(),
                        "spring.datasource.password=" + DATABASE.password(), "stoa.demo.enabled=false",
                        "stoa.payments.sandbox.delay=1m", "stoa.payments.calls.lease=5s")
                        .map("--"::concat).toArray(String[]::new));
    }

    private void kill() throws InterruptedException {
        Objects.requireNonNull(node).process().destroyForcibly().waitFor();
        node = null;
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (node != null) {
            kill();
        }
    }

    /** Kills the only node that calls, as soon as the provider has done what it was asked for. */
    private void killInTheCall(PaymentId payment, int call) throws Exception {
        start();
        await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(20))
                .until(() -> done(payment) == call);
        kill();
        assertThat(settled(payment)).as("outcomes that were told").isLessThan(call);
    }

    /** How many calls stand in the provider's books. */
    private int done(PaymentId payment) {
        return jdbc.sql("SELECT count(*) FROM sandbox_call WHERE payment_id = :payment AND decided")
                .param("payment", payment.value()).query(Integer.class).single();
    }

    private long settled(PaymentId payment) {
        return till.kinds(payment).stream()
                .filter(List.of("PaymentAuthorised", "PaymentCaptured", "PaymentRefunded")::contains).count();
    }

    @Test
    void moneyMovesOnceInWhicheverCallANodeIsKilled() throws Exception {
        calls.stop();
        var payment = till.authorise("tok_slow", 1000);
        killInTheCall(payment, 1);
        calls.start();
        till.await(payment, "PaymentAuthorised");
        calls.stop();
        till.capture(payment, 600L);
        killInTheCall(payment, 2);
        calls.start();
        till.await(payment, "PaymentCaptured");
        calls.stop();
        till.refund(payment, 250L);
        killInTheCall(payment, 3);
        calls.start();
        till.await(payment, "PaymentRefunded");

        assertThat(till.books(payment)).isEqualTo(new Books(1000, 600, 0, 250));
        assertThat(done(payment)).isEqualTo(3);
        var keys = till.events(payment).stream().map(it -> ((PaymentCallEvent) it).callKey()).distinct().toList();
        assertThat(keys).hasSize(3).allSatisfy(key -> assertThat(till.asked(key)).isEqualTo(1));
    }
}

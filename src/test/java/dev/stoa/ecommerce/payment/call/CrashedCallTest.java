package dev.stoa.ecommerce.payment.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.command.payment.SettlePaymentCall;
import dev.stoa.ecommerce.payment.Till;
import dev.stoa.ecommerce.payment.Till.Books;
import dev.stoa.ecommerce.payment.provider.PaymentProvider;
import dev.stoa.ecommerce.payment.provider.ProviderAnswer;
import dev.stoa.ecommerce.payment.provider.ProviderCall;
import dev.stoa.ecommerce.payment.provider.Providers;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandGateway;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandResult;
import dev.stoa.kernel.command.Origin;
import dev.stoa.kernel.command.Receipt;
import dev.stoa.kernel.graphql.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node dies before, in or after a call; another takes over, under the same key, and money moves once. */
@SpringBootTest(properties = "stoa.demo.enabled=false")
@Import(Till.class)
class CrashedCallTest {

    private static final CallSettings SETTINGS = new CallSettings(32, Duration.ofMinutes(1), Duration.ofMillis(500),
            Duration.ofMillis(500), Duration.ofMinutes(15));

    @Autowired
    DueCalls due;
    @Autowired
    Providers providers;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Till till;

    /** A name that the running application does not know, so that it leaves these calls alone. */
    private final String name = "probe" + UUID.randomUUID();
    private final PaymentId payment = new PaymentId(Ids.next());
    private final String key = payment + "-1-authorise-1000";
    private final List<Command> told = new ArrayList<>();
    private Instant now = Instant.now();
    private boolean logIsAway;

    /** The sandbox under another name; a node that dies after the call never comes back from it. */
    private final class Probe implements PaymentProvider {

        private final PaymentProvider sandbox = providers.byName("sandbox").orElseThrow();

        @Override
        public String name() {
            return name;
        }

        @Override
        public ProviderAnswer authorise(ProviderCall.Authorise call) {
            return sandbox.authorise(call);
        }

        @Override
        public ProviderAnswer capture(ProviderCall.Capture call) {
            return sandbox.capture(call);
        }

        @Override
        public ProviderAnswer release(ProviderCall.Release call) {
            return sandbox.release(call);
        }

        @Override
        public ProviderAnswer refund(ProviderCall.Refund call) {
            return sandbox.refund(call);
        }

        @Override
        public ProviderAnswer outcome(ProviderCall call) {
            return sandbox.outcome(call);
        }
    }

    private final class Log implements CommandGateway {

        @Override
        public CommandResult execute(Command command, CommandOptions options, Origin origin) {
            if (logIsAway) {
                throw new IllegalStateException("away");
            }
            told.add(command);
            return new CommandResult.Success(
                    new Receipt(Ids.next(), command.streamId(), "payment", 2, "", now, false, false));
        }
    }

    private Calling node() {
        return new Calling(due, new Providers(List.of(new Probe()), name), new CallOutcomes(new Log()), SETTINGS,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private void requested(String method) {
        jdbc.sql("INSERT INTO provider_payment (payment_id, order_id, provider) VALUES (:payment, :order, :provider)")
                .param("payment", payment.value()).param("order", Ids.next()).param("provider", name).update();
        jdbc.sql("""
                INSERT INTO payment_call (call_key, payment_id, kind, amount, currency_code, method, requested_at)
                VALUES (:key, :payment, 'AUTHORISE', 1000, 'EUR', :method, :at)""").param("key", key)
                .param("payment", payment.value()).param("method", method)
                .param("at", now.atOffset(ZoneOffset.UTC)).update();
    }

    private void later(Duration time) {
        now = now.plus(time);
    }

    private void round() {
        node().take(100).forEach(call -> node().make(call));
    }

    private SettlePaymentCall succeeded() {
        return SettlePaymentCall.succeeded(payment, key, "sandbox_" + payment);
    }

    @Test
    void aCallOfANodeThatDiedBeforeItIsMadeByAnother() {
        requested("tok_ok");
        assertThat(node().take(100)).hasSize(1);
        round();
        assertThat(told).isEmpty();
        later(Duration.ofSeconds(61));
        round();

        assertThat(told).containsExactly(succeeded());
        assertThat(till.books(payment)).isEqualTo(new Books(1000, 0, 0, 0));
    }

    @Test
    void aCallOfANodeThatDiedAfterItIsNotMadeAgain() {
        requested("tok_ok");
        var taken = node().take(100).getFirst();
        new Probe().make(taken.call());
        later(Duration.ofSeconds(61));
        round();

        assertThat(told).containsExactly(succeeded());
        assertThat(till.books(payment)).isEqualTo(new Books(1000, 0, 0, 0));
        assertThat(till.asked(key)).isEqualTo(1);
    }

    @Test
    void aCallThatTwoNodesMakeAtOnceIsDoneOnce() {
        requested("tok_ok");
        var slow = node().take(100).getFirst();
        later(Duration.ofSeconds(61));
        round();
        node().make(slow);

        assertThat(told).containsExactly(succeeded(), succeeded());
        assertThat(till.books(payment)).isEqualTo(new Books(1000, 0, 0, 0));
        assertThat(till.asked(key)).isEqualTo(2);
    }

    @Test
    void anOutcomeThatCouldNotBeToldIsAskedForAgain() {
        requested("tok_ok");
        logIsAway = true;
        var node = node();
        for (var call : node.take(100)) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> node.make(call)).hasMessage("away");
        }
        logIsAway = false;
        later(Duration.ofSeconds(1));
        round();

        assertThat(told).containsExactly(succeeded());
        assertThat(till.asked(key)).isEqualTo(1);
    }

    @Test
    void aCallThatTheProviderNeverGotIsMadeAgainUnderItsKey() {
        requested("tok_lost");
        round();
        assertThat(told).containsExactly(SettlePaymentCall.unanswered(payment, key));
        assertThat(till.books(payment)).isEqualTo(new Books(0, 0, 0, 0));
        later(Duration.ofSeconds(1));
        round();

        assertThat(told).endsWith(succeeded());
        assertThat(till.books(payment)).isEqualTo(new Books(1000, 0, 0, 0));
    }

    @Test
    void pausesGrowUpToTheLongest() {
        assertThat(SETTINGS.pause(1)).isEqualTo(Duration.ofMillis(500));
        assertThat(SETTINGS.pause(4)).isEqualTo(Duration.ofSeconds(4));
        assertThat(SETTINGS.pause(1000)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void leasesOfSettledCallsAreForgotten() {
        requested("tok_ok");
        round();
        jdbc.sql("DELETE FROM payment_call WHERE call_key = :key").param("key", key).update();
        later(Duration.ofHours(2));
        node().sweep();

        assertThat(jdbc.sql("SELECT count(*) FROM payment_call_lease WHERE call_key = :key").param("key", key)
                .query(Integer.class).single()).isZero();
    }
}

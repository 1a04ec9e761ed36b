package dev.stoa.kernel.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandTimeout;
import dev.stoa.kernel.command.StoreUnavailable;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.internal.command.WalletCommand.Deposit;
import dev.stoa.kernel.internal.command.WalletCommand.Rename;
import dev.stoa.support.TestDatabase;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What became of a commit is found out, whatever happens to the connection. */
@TestPropertySource(properties = {"stoa.command.timeout=1s", "logging.level.dev.stoa.kernel.internal.append=ERROR",
        "logging.level.org.hibernate.orm.jdbc.error=OFF"})
class LostConnectionTest extends GatewayTestBase {

    @Autowired
    ConfigurableApplicationContext context;

    @AfterEach
    void heal() {
        faults.unreachable = false;
        faults.lostAnswers.set(0);
        faults.lostCommits.set(0);
    }

    @Test
    void aCommitWhoseAnswerWasLostIsFoundInTheLog() {
        var id = wallet(0);
        faults.lostAnswers.set(1);
        assertThat(accepted(new Deposit(id, 1)).version()).isEqualTo(2);
        assertThat(log(id)).hasSize(2);
        assertThat(accepted(new Deposit(id, 1)).version()).isEqualTo(3);
    }

    @Test
    void aCommitThatWasLostIsRepeated() {
        var id = wallet(0);
        faults.lostCommits.set(3);
        assertThat(accepted(new Deposit(id, 1)).version()).isEqualTo(2);
        assertThat(log(id)).hasSize(2);
    }

    @Test
    void aReceiptWhoseAnswerWasLostIsFoundToo() {
        var id = wallet(0);
        var key = CommandOptions.idempotent("key of " + id);
        faults.lostAnswers.set(1);
        var first = receipt(execute(new Rename(id, "handle-" + id), key));
        assertThat(first.replayed()).isFalse();
        assertThat(receipt(execute(new Rename(id, "handle-" + id), key)).commandId()).isEqualTo(first.commandId());
    }

    @Test
    void aGroupIsFoundMemberByMember() throws Exception {
        faults.lostAnswers.set(5);
        var ids = concurrently(100, () -> wallet(1));
        assertThat(ids).allSatisfy(id -> assertThat(log(id)).hasSize(2));
    }

    @Test
    void aServerProcessKilledAtTheCommitCostsNothing() {
        var id = wallet(0);
        var armed = new AtomicBoolean(true);
        ApplicationListener<PayloadApplicationEvent<Recorded<?>>> killer = event -> {
            if (armed.compareAndSet(true, false)) {
                TransactionSynchronizationManager.registerSynchronization(killAtCommit(
                        Objects.requireNonNull(jdbc.queryForObject("SELECT pg_backend_pid()", Integer.class))));
            }
        };
        context.addApplicationListener(killer);
        try {
            assertThat(accepted(new Deposit(id, 1)).version()).isEqualTo(2);
        } finally {
            context.removeApplicationListener(killer);
        }
        assertThat(armed).isFalse();
        assertThat(log(id)).hasSize(2);
    }

    @Test
    void anUnreachableDatabaseIsSaidToBeSoAndNothingIsWrittenLater() {
        var id = wallet(0);
        faults.unreachable = true;
        assertThatThrownBy(() -> execute(new Deposit(id, 1))).isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("nothing was appended");
        assertThatThrownBy(() -> execute(new Deposit(id, 1), dryRun())).isInstanceOf(StoreUnavailable.class);
        faults.unreachable = false;
        assertThat(accepted(new Deposit(id, 2)).version()).isEqualTo(2);
        assertThat(log(id)).hasSize(2);
    }

    @Test
    void whatMayHaveBeenWrittenIsNotCalledUnwritten() {
        var id = wallet(0);
        faults.lostCommits.set(Integer.MAX_VALUE);
        assertThatThrownBy(() -> execute(new Deposit(id, 1))).isInstanceOf(CommandTimeout.class)
                .hasMessageContaining("unknown");
        faults.lostCommits.set(0);
        accepted(new Deposit(id, 1));
    }

    private TransactionSynchronization killAtCommit(int backend) {
        return new TransactionSynchronization() {

            @Override
            public void beforeCompletion() {
                try (var connection = TestDatabase.shared().connect(); var statement = connection.createStatement()) {
                    statement.execute("SELECT pg_terminate_backend(%d, 5000)".formatted(backend));
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }
}

package dev.stoa.kernel.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.internal.append.AppendFailed;
import dev.stoa.kernel.internal.command.WalletCommand.Deposit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One append that cannot be written fails alone, and at once, wherever in the transaction it fails. */
class FailingAppendTest extends GatewayTestBase {

    @Autowired
    ConfigurableApplicationContext context;

    @Test
    void anotherMemberOfTheGroupIsNotHarmed() throws Exception {
        failsAlone(recorded -> {
            throw new IllegalArgumentException("told to fail");
        }, "told to fail");
    }

    @Test
    void anErrorOfTheDatabaseCountsTheSame() throws Exception {
        failsAlone(recorded -> jdbc.execute("SELECT 1 / 0"), "division by zero");
    }

    @Test
    void aRefusalByTheDatabaseAtTheCommitIsNoDoubt() throws Exception {
        failsAlone(recorded -> TransactionSynchronizationManager
                .registerSynchronization(new TransactionSynchronization() {

                    @Override
                    public void beforeCommit(boolean readOnly) {
                        jdbc.execute("SELECT 1 / 0");
                    }
                }), "division by zero");
    }

    private void failsAlone(Consumer<Recorded<?>> failure, String message) throws Exception {
        var bad = wallet(0);
        var good = IntStream.range(0, 40).mapToObj(each -> wallet(0)).toList();
        ApplicationListener<PayloadApplicationEvent<Recorded<?>>> listener = event -> {
            if (event.getPayload().streamId().equals(bad)) {
                failure.accept(event.getPayload());
            }
        };
        context.addApplicationListener(listener);
        try {
            assertFailsAmong(bad, good, message);
        } finally {
            context.removeApplicationListener(listener);
        }
        assertThat(log(bad)).hasSize(1);
        assertThat(accepted(new Deposit(bad, 1)).version()).isEqualTo(2);
    }

    private void assertFailsAmong(UUID bad, List<UUID> good, String message) throws Exception {
        var actions = new ArrayList<Callable<Integer>>();
        good.forEach(id -> actions.add(() -> accepted(new Deposit(id, 1)).version()));
        actions.add(20, () -> {
            assertThatThrownBy(() -> execute(new Deposit(bad, 1))).isInstanceOf(AppendFailed.class)
                    .hasMessageContaining(message).hasMessageContaining(bad.toString());
            return 2;
        });
        assertThat(concurrently(actions)).containsOnly(2);
    }
}

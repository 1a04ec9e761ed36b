package dev.stoa.kernel.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.Origin;
import dev.stoa.kernel.internal.command.WalletCommand.Deposit;
import dev.stoa.kernel.internal.command.WalletCommand.DepositAll;
import dev.stoa.kernel.internal.command.WalletCommand.DepositAll.Coin;
import dev.stoa.kernel.internal.command.WalletCommand.Withdraw;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Snapshots and the memory of a node are hints: wrong ones change no answer. */
class SnapshotTest extends GatewayTestBase {

    @Autowired
    ApplicationContext context;

    @Test
    void aLongStreamIsReadFromItsSnapshotOn() throws Exception {
        var id = longWallet();
        try (var fresh = new SecondNode(context)) {
            var sent = statements.during(() -> withdrawAll(fresh, id));
            assertThat(sent).anySatisfy(noted -> assertThat(noted.sql()).contains("FROM kernel.snapshot"));
        }
    }

    @Test
    void aSnapshotOfAnotherShapeIsPassedOver() {
        var id = longWallet();
        jdbc.update("UPDATE kernel.snapshot SET state = '{\"@type\": \"Gone\"}' WHERE stream_id = ?", id);
        withdrawAllOnAFreshNode(id);
    }

    @Test
    void aSnapshotOfAnotherVersionIsPassedOver() {
        var id = longWallet();
        jdbc.update("UPDATE kernel.snapshot SET state_version = 2, state = '{}' WHERE stream_id = ?", id);
        withdrawAllOnAFreshNode(id);
    }

    @Test
    void aSnapshotAheadOfTheLogIsPassedOver() {
        var id = longWallet();
        jdbc.update("UPDATE kernel.snapshot SET version = 5000 WHERE stream_id = ?", id);
        withdrawAllOnAFreshNode(id);
    }

    @Test
    void memoryAheadOfTheLogLeavesNoHole() {
        var id = wallet(0);
        accepted(new Deposit(id, 1));
        jdbc.update("DELETE FROM kernel.event WHERE stream_id = ? AND version = 2", id);
        assertThat(accepted(new Deposit(id, 7)).version()).isEqualTo(2);
        assertThat(log(id)).containsExactly(new WalletEvent.Opened("somebody", "handle-" + id),
                new WalletEvent.Deposited(7));
    }

    private UUID longWallet() {
        var id = wallet(0);
        accepted(new DepositAll(id, Collections.nCopies(1100, new Coin(1))));
        await().until(() -> List.of(1101).equals(
                jdbc.queryForList("SELECT version FROM kernel.snapshot WHERE stream_id = ?", Integer.class, id)));
        accepted(new Deposit(id, 1));
        return id;
    }

    private void withdrawAllOnAFreshNode(UUID id) {
        try (var fresh = new SecondNode(context)) {
            withdrawAll(fresh, id);
        }
    }

    private static void withdrawAll(SecondNode node, UUID id) {
        var result = node.gateway().execute(new Withdraw(id, 1101), CommandOptions.NONE, Origin.ANONYMOUS);
        assertThat(receipt(result).version()).isEqualTo(1103);
    }
}

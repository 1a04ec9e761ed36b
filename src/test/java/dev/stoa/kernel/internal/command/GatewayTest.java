package dev.stoa.kernel.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.IdempotencyKeyReused;
import dev.stoa.kernel.command.InvalidCommand;
import dev.stoa.kernel.command.Origin;
import dev.stoa.kernel.command.Receipt;
import dev.stoa.kernel.command.TargetNotFound;
import dev.stoa.kernel.command.VersionConflict;
import dev.stoa.kernel.consistency.ConsistencyToken;
import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.kernel.internal.command.WalletCommand.Deposit;
import dev.stoa.kernel.internal.command.WalletCommand.DepositAll;
import dev.stoa.kernel.internal.command.WalletCommand.Open;
import dev.stoa.kernel.internal.command.WalletCommand.Rename;
import dev.stoa.kernel.internal.command.WalletCommand.Withdraw;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

class GatewayTest extends GatewayTestBase {

    @Autowired
    TransactionTemplate transaction;
    @Autowired
    ApplicationContext context;

    @Test
    void recordsWhatWasDecided() {
        var id = wallet(10);
        var receipt = accepted(new Withdraw(id, 3));
        assertThat(receipt.version()).isEqualTo(3);
        assertThat(receipt.streamType()).isEqualTo("wallet");
        assertThat(receipt.token()).isEqualTo(ConsistencyToken.of(id, 3).encode());
        assertThat(log(id)).containsExactly(new WalletEvent.Opened("somebody", "handle-" + id),
                new WalletEvent.Deposited(10), new WalletEvent.Withdrawn(3));
    }

    @Test
    void tellsWhoByWhichCommandAndBecauseOfWhat() {
        var id = Ids.next();
        var origin = new Origin(new Actor.Part("process:test"), Ids.next(), Ids.next(),
                new EventAddress(Ids.next(), 7));
        gateway.execute(open(id), CommandOptions.NONE, origin);
        var recorded = store.find(new EventAddress(id, 1)).orElseThrow();
        assertThat(recorded.metadata().actor()).isEqualTo("process:test");
        assertThat(recorded.metadata().commandId()).isEqualTo(origin.commandId());
        assertThat(recorded.metadata().correlationId()).isEqualTo(origin.correlationId());
        assertThat(recorded.metadata().cause()).isEqualTo(origin.cause());
        assertThat(recorded.metadata().claimsTaken()).containsExactly(WalletDecider.claim("handle-" + id));
        assertThat(recorded.metadata().claimsReleased()).isEmpty();
    }

    @Test
    void oneCommandMayGiveSeveralEventsOrNone() {
        var id = wallet(0);
        var all = accepted(new DepositAll(id, List.of(new DepositAll.Coin(1), new DepositAll.Coin(2))));
        assertThat(all.version()).isEqualTo(3);
        var none = accepted(new DepositAll(id, List.of()));
        assertThat(none.version()).isEqualTo(3);
        assertThat(none.token()).isEqualTo(ConsistencyToken.of(id, 3).encode());
        assertThat(log(id)).hasSize(3);
    }

    @Test
    void timeNeverRunsBackInsideAStream() {
        var id = wallet(0);
        jdbc.update("UPDATE kernel.event SET recorded_at = recorded_at + interval '1 hour' WHERE stream_id = ?", id);
        var receipt = accepted(new Deposit(id, 1));
        assertThat(receipt.recordedAt()).isEqualTo(store.find(new EventAddress(id, 1)).orElseThrow().recordedAt())
                .isEqualTo(store.find(new EventAddress(id, 2)).orElseThrow().recordedAt());
    }

    @Test
    void aRefusalIsAValue() {
        var id = wallet(5);
        assertThat(refused(new Withdraw(id, 6))).isEqualTo(new WalletDecider.InsufficientFunds(5));
        assertThat(log(id)).hasSize(2);
    }

    @Test
    void aCommandAboutNothingSaysSo() {
        assertThatThrownBy(() -> execute(new Deposit(UUID.randomUUID(), 1))).isInstanceOf(TargetNotFound.class);
    }

    @Test
    void aStreamOfAnotherKindIsNothing() {
        var id = wallet(0);
        jdbc.update("UPDATE kernel.event SET stream_type = 'purse' WHERE stream_id = ?", id);
        try (var node = new SecondNode(context)) {
            assertThatThrownBy(() -> node.gateway().execute(new Deposit(id, 1), CommandOptions.NONE, Origin.ANONYMOUS))
                    .isInstanceOf(TargetNotFound.class);
        }
    }

    @Test
    void everyViolationIsNamedByItsPath() {
        var id = wallet(0);
        var coins = List.of(new DepositAll.Coin(1), new DepositAll.Coin(0));
        var options = new CommandOptions("", -1, null);
        var failure = catchThrowableOfType(InvalidCommand.class, () -> execute(new DepositAll(id, coins), options));
        assertThat(failure.violations()).extracting(InvalidCommand.Violation::path)
                .containsExactly("coins[1].amount", "options.expectedVersion", "options.idempotencyKey");
        assertThatThrownBy(() -> execute(new Deposit(id, 1), CommandOptions.idempotent("k".repeat(201))))
                .isInstanceOf(InvalidCommand.class).hasMessageContaining("options.idempotencyKey");
    }

    @Test
    void textThatNoDatabaseHoldsIsRefusedByItsPath() {
        var open = new Open(new WalletCommand.Id(Ids.next()), "half \ud800", "nul \0");
        var failure = catchThrowableOfType(InvalidCommand.class, () -> execute(open));
        assertThat(failure.violations()).extracting(InvalidCommand.Violation::path).containsExactly("handle",
                "owner");
    }

    @Test
    void anExpectedVersionIsKept() {
        var id = wallet(5);
        var options = new CommandOptions(null, 2, null);
        assertThat(receipt(execute(new Deposit(id, 1), options)).version()).isEqualTo(3);
        assertThat(rejection(execute(new Deposit(id, 1), options))).isEqualTo(new VersionConflict(2, 3));
    }

    @Test
    void theSameKeyAndCommandGivesTheStoredReceipt() {
        var id = wallet(5);
        var key = CommandOptions.idempotent("key of " + id);
        var first = receipt(execute(new Withdraw(id, 5), key));
        var again = receipt(execute(new Withdraw(id, 5), key));
        assertThat(again).isEqualTo(new Receipt(first.commandId(), id, "wallet", 3,
                first.token(), first.recordedAt(), true, false));
        assertThat(log(id)).hasSize(3);
    }

    @Test
    void whatTheServerAssignedIsNoDifference() {
        var key = CommandOptions.idempotent("opening " + Ids.next());
        var handle = Ids.next().toString();
        var first = receipt(execute(new Open(new WalletCommand.Id(Ids.next()), "somebody", handle), key));
        var again = receipt(execute(new Open(new WalletCommand.Id(Ids.next()), "somebody", handle), key));
        assertThat(again.streamId()).isEqualTo(first.streamId());
        assertThat(again.replayed()).isTrue();
    }

    @Test
    void anotherCommandUnderTheKeyIsRefused() {
        var id = wallet(5);
        var key = CommandOptions.idempotent("key of " + id);
        execute(new Withdraw(id, 1), key);
        assertThat(rejection(execute(new Withdraw(id, 2), key)))
                .isEqualTo(new IdempotencyKeyReused("key of " + id));
        assertThat(rejection(execute(new Deposit(id, 1), key))).isInstanceOf(IdempotencyKeyReused.class);
        assertThat(log(id)).hasSize(3);
    }

    @Test
    void keysAreOfOneActor() {
        var id = wallet(5);
        var key = CommandOptions.idempotent("shared");
        gateway.execute(new Deposit(id, 1), key, Origin.of(new Actor.Part("a " + id)));
        gateway.execute(new Deposit(id, 1), key, Origin.of(new Actor.Part("b " + id)));
        assertThat(log(id)).hasSize(4);
    }

    @Test
    void aRefusalIsNotKeptUnderTheKey() {
        var id = wallet(0);
        var key = CommandOptions.idempotent("key of " + id);
        assertThat(rejection(execute(new Withdraw(id, 1), key))).isInstanceOf(WalletDecider.InsufficientFunds.class);
        accepted(new Deposit(id, 1));
        assertThat(receipt(execute(new Withdraw(id, 1), key)).replayed()).isFalse();
    }

    @Test
    void whatHadNothingToDoIsReplayedToo() {
        var id = wallet(0);
        var key = CommandOptions.idempotent("key of " + id);
        var first = receipt(execute(new Rename(id, "handle-" + id), key));
        accepted(new Deposit(id, 1));
        var again = receipt(execute(new Rename(id, "handle-" + id), key));
        assertThat(again.version()).isEqualTo(first.version()).isEqualTo(1);
        assertThat(again.replayed()).isTrue();
    }

    @Test
    void aClaimHasOneHolder() {
        var first = wallet(0);
        var second = wallet(0);
        accepted(new Rename(first, "alice " + first));
        assertThat(refused(new Rename(second, "alice " + first)))
                .isEqualTo(new WalletDecider.HandleTaken("alice " + first));
        accepted(new Rename(first, "bob " + first));
        accepted(new Rename(second, "alice " + first));
        assertThat(jdbc.queryForList("SELECT key FROM kernel.claim WHERE stream_id IN (?, ?) ORDER BY key",
                String.class, first, second)).containsExactly("alice " + first, "bob " + first);
    }

    @Test
    void aDryRunDecidesAndWritesNothing() {
        var id = wallet(5);
        var dry = receipt(execute(new Withdraw(id, 5), dryRun()));
        assertThat(dry.version()).isEqualTo(3);
        assertThat(dry.dryRun()).isTrue();
        assertThat(dry.token()).isNull();
        assertThat(dry.recordedAt()).isNull();
        assertThat(log(id)).hasSize(2);
        assertThat(rejection(execute(new Withdraw(id, 6), dryRun())))
                .isInstanceOf(WalletDecider.InsufficientFunds.class);
        var other = wallet(0);
        assertThat(rejection(execute(new Rename(other, "handle-" + id), dryRun())))
                .isInstanceOf(WalletDecider.HandleTaken.class);
    }

    @Test
    void commandsInsideATransactionAreRefused() {
        var id = wallet(0);
        assertThatThrownBy(() -> transaction.execute(status -> execute(new Deposit(id, 1))))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("deposit was given inside");
    }

    @Test
    void whatADeciderThrowsLeavesNothingBehind() {
        var id = wallet(0);
        assertThatThrownBy(() -> execute(new WalletCommand.FailInDecide(id))).hasMessage("told to fail");
        accepted(new Deposit(id, 1));
    }
}

package dev.stoa.kernel.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.command.CommandGateway;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandResult;
import dev.stoa.kernel.command.Origin;
import dev.stoa.kernel.command.Receipt;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.kernel.internal.command.WalletCommand.Deposit;
import dev.stoa.kernel.internal.command.WalletCommand.OpenAt;
import dev.stoa.kernel.internal.command.WalletCommand.Rename;
import dev.stoa.kernel.internal.command.WalletCommand.Withdraw;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Many callers, and two nodes that know nothing of each other's memory. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConcurrencyTest extends GatewayTestBase {

    @Autowired
    ApplicationContext context;
    SecondNode second;

    @BeforeAll
    void startSecond() {
        second = new SecondNode(context);
    }

    @AfterAll
    void stopSecond() {
        second.close();
    }

    @Test
    void commandsOnOneStreamOfOneNodeNeverMeet() throws Exception {
        var id = wallet(0);
        var receipts = concurrently(200, () -> accepted(new Deposit(id, 1)));
        assertThat(receipts).extracting(Receipt::version).doesNotHaveDuplicates().hasSize(200);
        assertThat(balance(id)).isEqualTo(200);
    }

    @Test
    void twoNodesTakeTurnsOnOneStream() throws Exception {
        var id = wallet(0);
        var results = concurrently(60, (node, number) -> () -> node.execute(new Deposit(id, 1), CommandOptions.NONE,
                Origin.ANONYMOUS));
        assertThat(results).allMatch(CommandResult.Success.class::isInstance);
        assertThat(balance(id)).isEqualTo(60);
    }

    @Test
    void theLastUnitIsSoldOnce() throws Exception {
        var id = wallet(1);
        var results = concurrently(100, (node, number) -> () -> node.execute(new Withdraw(id, 1), CommandOptions.NONE,
                Origin.ANONYMOUS));
        assertThat(results).filteredOn(CommandResult.Success.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(CommandResult.Refusal.class::isInstance).hasSize(99);
        assertThat(balance(id)).isZero();
    }

    @Test
    void manyStreamsDoNotHinderEachOther() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var wallets = IntStream.range(0, 20).mapToObj(each -> wallet(0)).toList();
        var chosen = random.ints(600, 0, wallets.size()).mapToObj(wallets::get).toList();
        concurrently(600, (node, number) -> () -> node.execute(new Deposit(chosen.get(number), 1),
                CommandOptions.NONE, Origin.ANONYMOUS));
        assertThat(wallets).as("seed %d", seed)
                .allSatisfy(id -> assertThat(balance(id)).isEqualTo(chosen.stream().filter(id::equals).count()));
    }

    @Test
    void positionsGrowWithVersions() throws Exception {
        var wallets = IntStream.range(0, 5).mapToObj(each -> wallet(0)).toList();
        concurrently(200, (node, number) -> () -> node.execute(new Deposit(wallets.get(number % 5), 1),
                CommandOptions.NONE, Origin.ANONYMOUS));
        assertThat(jdbc.queryForList("""
                SELECT e.stream_id FROM kernel.event e JOIN kernel.event later
                    ON later.stream_id = e.stream_id AND later.version > e.version AND later.position < e.position
                """)).isEmpty();
    }

    @Test
    void aClaimIsWonByOne() throws Exception {
        var wallets = IntStream.range(0, 40).mapToObj(each -> wallet(0)).toList();
        var handle = "wanted " + Ids.next();
        var results = concurrently(40, (node, number) -> () -> node.execute(new Rename(wallets.get(number), handle),
                CommandOptions.NONE, Origin.ANONYMOUS));
        assertThat(results).filteredOn(CommandResult.Success.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(CommandResult.Refusal.class::isInstance).hasSize(39)
                .allSatisfy(it -> assertThat(rejection(it)).isEqualTo(new WalletDecider.HandleTaken(handle)));
        assertThat(count("SELECT count(*) FROM kernel.claim WHERE key = ?", handle)).isEqualTo(1);
    }

    @Test
    void claimsMoveInCirclesWithoutDeadlock() throws Exception {
        var wallets = IntStream.range(0, 10).mapToObj(each -> wallet(0)).toList();
        var prefix = Ids.next().toString();
        var results = concurrently(300, (node, number) -> () -> node.execute(
                new Rename(wallets.get(number % 10), prefix + (number * 7 % 13)), CommandOptions.NONE,
                Origin.ANONYMOUS));
        assertThat(results).hasSize(300);
        assertThat(jdbc.queryForList("""
                SELECT stream_id FROM kernel.claim GROUP BY stream_id HAVING count(*) <> 1
                """)).isEmpty();
    }

    @Test
    void oneKeyIsOneAppend() throws Exception {
        var id = wallet(0);
        var key = CommandOptions.idempotent("only once " + id);
        var results = concurrently(50, (node, number) -> () -> node.execute(new Deposit(id, 1), key,
                Origin.ANONYMOUS));
        assertThat(results).extracting(result -> receipt(result).version()).containsOnly(2);
        assertThat(results).filteredOn(result -> !receipt(result).replayed()).hasSize(1);
        assertThat(log(id)).hasSize(2);
    }

    @Test
    void oneKeyBeginsOneStream() throws Exception {
        var handle = Ids.next().toString();
        var key = CommandOptions.idempotent("only once " + handle);
        var results = concurrently(50, (node, number) -> () -> node.execute(
                new WalletCommand.Open(new WalletCommand.Id(Ids.next()), "somebody", handle), key, Origin.ANONYMOUS));
        assertThat(results).extracting(result -> receipt(result).streamId()).containsOnly(
                receipt(results.getFirst()).streamId());
        assertThat(count("SELECT count(*) FROM kernel.event WHERE payload ->> 'handle' = ?", handle)).isEqualTo(1);
    }

    @Test
    void aStreamBeginsOnce() throws Exception {
        var id = Ids.next();
        var results = concurrently(30, (node, number) -> () -> node.execute(
                new OpenAt(id, "somebody", "handle " + number + id), CommandOptions.NONE, Origin.ANONYMOUS));
        assertThat(results).filteredOn(CommandResult.Success.class::isInstance).hasSize(1);
        assertThat(count("SELECT count(*) FROM kernel.claim WHERE stream_id = ?", id)).isEqualTo(1);
    }

    @Test
    void aRefusalOnStaleMemoryIsDecidedAnew() {
        var id = wallet(1);
        other().execute(new Deposit(id, 9), CommandOptions.NONE, Origin.ANONYMOUS);
        assertThat(receipt(execute(new Withdraw(id, 10), dryRun())).version()).isEqualTo(4);
        other().execute(new Deposit(id, 10), CommandOptions.NONE, Origin.ANONYMOUS);
        accepted(new Withdraw(id, 20));
        assertThat(balance(id)).isZero();
    }

    @Test
    void anExpectedVersionMeansTheCommittedOne() {
        var id = wallet(1);
        other().execute(new Deposit(id, 9), CommandOptions.NONE, Origin.ANONYMOUS);
        assertThat(receipt(execute(new Withdraw(id, 10), new CommandOptions(null, 3, null))).version()).isEqualTo(4);
    }

    private CommandGateway other() {
        return second.gateway();
    }

    private interface Given {

        Callable<CommandResult> to(CommandGateway node, int number);
    }

    private List<CommandResult> concurrently(int times, Given given) throws Exception {
        var actions = new ArrayList<Callable<CommandResult>>();
        for (int number = 0; number < times; number++) {
            actions.add(given.to(number % 2 == 0 ? gateway : other(), number));
        }
        return concurrently(actions);
    }

    private int balance(UUID id) {
        return log(id).stream().mapToInt(event -> switch (event) {
            case WalletEvent.Deposited(var amount) -> amount;
            case WalletEvent.Withdrawn(var amount) -> -amount;
            default -> 0;
        }).sum();
    }

    private long count(String sql, Object argument) {
        var count = jdbc.queryForObject(sql, Long.class, argument);
        return count == null ? 0 : count;
    }
}

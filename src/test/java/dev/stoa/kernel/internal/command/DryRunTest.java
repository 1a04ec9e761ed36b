package dev.stoa.kernel.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandGateway;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandResult;
import dev.stoa.kernel.command.CommandResult.Refusal;
import dev.stoa.kernel.command.CommandResult.Success;
import dev.stoa.kernel.command.InvalidCommand;
import dev.stoa.kernel.command.Origin;
import dev.stoa.kernel.command.TargetNotFound;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.kernel.internal.command.WalletCommand.Deposit;
import dev.stoa.kernel.internal.command.WalletCommand.OpenAt;
import dev.stoa.kernel.internal.command.WalletCommand.Rename;
import dev.stoa.kernel.internal.command.WalletCommand.Withdraw;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** For any history, a dry run and then the real thing give the same answer. */
class DryRunTest extends GatewayTestBase {

    @Autowired
    ApplicationContext context;

    @Test
    void answersLikeTheRealThing() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var wallets = Stream.generate(Ids::next).limit(4).toList();
        try (var second = new SecondNode(context)) {
            var nodes = List.of(gateway, second.gateway());
            for (int step = 0; step < 400; step++) {
                var command = command(random, wallets);
                var node = nodes.get(random.nextInt(2));
                var key = random.nextInt(3) == 0 ? "key %d of %d".formatted(random.nextInt(20), seed) : null;
                var expected = random.nextInt(4) == 0 ? (Integer) random.nextInt(10) : null;
                var dry = answer(nodes.get(random.nextInt(2)), command, new CommandOptions(key, expected, true));
                var real = answer(node, command, new CommandOptions(key, expected, null));
                assertThat(dry).as("step %d of seed %d: %s", step, seed, command).isEqualTo(real);
            }
        }
    }

    private static Command command(Random random, List<UUID> wallets) {
        var id = wallets.get(random.nextInt(wallets.size()));
        return switch (random.nextInt(5)) {
            case 0 -> new OpenAt(id, "somebody", handle(random, wallets));
            case 1 -> new Deposit(id, random.nextInt(4));
            case 2 -> new Withdraw(id, 1 + random.nextInt(4));
            default -> new Rename(id, handle(random, wallets));
        };
    }

    private static String handle(Random random, List<UUID> wallets) {
        return random.nextInt(4) + " of " + wallets.getFirst();
    }

    /** What the client learns, but for ids and times. */
    private static Object answer(CommandGateway node, Command command, CommandOptions options) {
        try {
            return answer(node.execute(command, options, Origin.ANONYMOUS));
        } catch (InvalidCommand | TargetNotFound e) {
            return e.toString();
        }
    }

    private static Object answer(CommandResult result) {
        return switch (result) {
            case Success(var receipt) -> new Accepted(receipt.streamId(), receipt.version(), receipt.replayed());
            case Refusal(var rejection) -> rejection;
        };
    }

    private record Accepted(@Nullable UUID streamId, int version, boolean replayed) {}
}

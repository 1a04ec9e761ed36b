package dev.stoa.kernel.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.command.Receipt;
import dev.stoa.kernel.internal.command.WalletCommand.Deposit;
import dev.stoa.kernel.internal.command.WalletCommand.Withdraw;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** However many call, three connections are enough. */
@TestPropertySource(properties = {"spring.datasource.hikari.maximum-pool-size=3", "stoa.command.cached-streams=0",
        "stoa.command.timeout=30s"})
class SmallPoolTest extends GatewayTestBase {

    @Test
    void threeConnectionsServeThreeHundredCallers() throws Exception {
        var wallets = IntStream.range(0, 30).mapToObj(each -> wallet(0)).toList();
        var actions = new ArrayList<Callable<Receipt>>();
        for (int caller = 0; caller < 300; caller++) {
            var id = wallets.get(caller % wallets.size());
            actions.add(() -> depositAndReport(id));
        }
        assertThat(concurrently(actions)).hasSize(300);
        assertThat(wallets).allSatisfy(id -> assertThat(log(id)).hasSize(11));
    }

    private Receipt depositAndReport(UUID id) {
        var receipt = accepted(new Deposit(id, 1));
        assertThat(refused(new Withdraw(id, 100))).isInstanceOf(WalletDecider.InsufficientFunds.class);
        return receipt;
    }
}

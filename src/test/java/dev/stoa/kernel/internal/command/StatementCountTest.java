package dev.stoa.kernel.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.kernel.internal.command.WalletCommand.Deposit;
import dev.stoa.kernel.internal.command.WalletCommand.Rename;
import dev.stoa.kernel.internal.command.WalletCommand.Withdraw;
import dev.stoa.support.StatementCounter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a command costs at the database. */
class StatementCountTest extends GatewayTestBase {

    @Test
    void anAppendIsOneInsertAndOneCommit() throws Exception {
        var id = wallet(0);
        assertThat(during(() -> accepted(new Deposit(id, 1)))).containsExactly("INSERT INTO kernel.event",
                StatementCounter.COMMIT);
    }

    @Test
    void aStreamBegunUnderANewIdIsNotLookedFor() throws Exception {
        assertThat(during(() -> accepted(open(Ids.next())))).containsExactly("INSERT INTO kernel.event",
                "INSERT INTO kernel.claim", StatementCounter.COMMIT);
    }

    @Test
    void claimsAndReceiptsCostOneStatementEach() throws Exception {
        var id = wallet(0);
        var key = CommandOptions.idempotent("key of " + id);
        assertThat(during(() -> execute(new Rename(id, "other-" + id), key))).containsExactly(
                "INSERT INTO kernel.event", "DELETE FROM kernel.claim", "INSERT INTO kernel.claim",
                "INSERT INTO kernel.receipt", StatementCounter.COMMIT);
    }

    @Test
    void aRefusalIsConfirmedByOneRead() throws Exception {
        var id = wallet(0);
        assertThat(during(() -> refused(new Withdraw(id, 1)))).containsExactly("SELECT kernel.event");
    }

    @Test
    void appendsUnderWayTogetherAreWrittenTogether() throws Exception {
        var wallets = IntStream.range(0, 300).mapToObj(each -> wallet(0)).toList();
        var sent = statements.during(() -> concurrently(wallets.stream()
                .<Callable<Object>>map(id -> () -> accepted(new Deposit(id, 1))).toList()));
        assertThat(sent).extracting(StatementCounter.Noted::sql).filteredOn(StatementCounter.COMMIT::equals)
                .hasSizeLessThan(150);
    }

    private List<String> during(StatementCounter.Action action) throws Exception {
        return statements.during(action).stream().map(noted -> noted.sql().strip()).map(StatementCountTest::shorten)
                .toList();
    }

    private static String shorten(String sql) {
        if (sql.startsWith("WITH locked")) {
            return sql.replaceAll("(?s).*?(DELETE FROM|INSERT INTO) (\\S+).*", "$1 $2");
        }
        if (sql.startsWith("SELECT")) {
            return "SELECT " + sql.replaceAll("(?s).*FROM (\\S+).*", "$1");
        }
        return sql.replaceAll("(?s)^(INSERT INTO \\S+).*", "$1");
    }
}

package dev.stoa.kernel.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandGateway;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandResult;
import dev.stoa.kernel.command.Origin;
import dev.stoa.kernel.command.Receipt;
import dev.stoa.kernel.command.Rejection;
import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.StatementCounter;
import dev.stoa.support.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Commands to wallets, and what came of them in the log. */
@SpringBootTest(classes = GatewayNode.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
        "spring.flyway.locations=classpath:db/migration/kernel", "spring.flyway.default-schema=kernel",
        "spring.jpa.hibernate.ddl-auto=none", "stoa.command.timeout=5s"})
abstract class GatewayTestBase {

    @Autowired
    CommandGateway gateway;
    @Autowired
    EventStore store;
    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    StatementCounter statements;
    @Autowired
    Faults faults;

    /** Called once per context: tests that share it share the database. */
    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry properties) throws SQLException {
        var database = TestDatabase.create("gateway_" + UUID.randomUUID().toString().replace('-', '_'));
        properties.add("spring.datasource.url", database::url);
        properties.add("spring.datasource.username", database::user);
        properties.add("spring.datasource.password", database::password);
    }

    CommandResult execute(Command command) {
        return execute(command, CommandOptions.NONE);
    }

    CommandResult execute(Command command, CommandOptions options) {
        return gateway.execute(command, options, Origin.ANONYMOUS);
    }

    Receipt accepted(Command command) {
        return receipt(execute(command));
    }

    Rejection refused(Command command) {
        return rejection(execute(command));
    }

    static Receipt receipt(CommandResult result) {
        assertThat(result).isInstanceOf(CommandResult.Success.class);
        return ((CommandResult.Success) result).receipt();
    }

    static Rejection rejection(CommandResult result) {
        assertThat(result).isInstanceOf(CommandResult.Refusal.class);
        return ((CommandResult.Refusal) result).rejection();
    }

    /** An open wallet with so much in it. */
    UUID wallet(int balance) {
        var id = Ids.next();
        accepted(open(id));
        if (balance > 0) {
            accepted(new WalletCommand.Deposit(id, balance));
        }
        return id;
    }

    static WalletCommand.Open open(UUID id) {
        return new WalletCommand.Open(new WalletCommand.Id(id), "somebody", "handle-" + id);
    }

    static CommandOptions dryRun() {
        return new CommandOptions(null, null, true);
    }

    List<DomainEvent> log(UUID stream) {
        return store.read(stream, 0, 10_000).stream().<DomainEvent>map(Recorded::event).toList();
    }

    static <T> List<T> concurrently(int times, Callable<T> action) throws Exception {
        return concurrently(IntStream.range(0, times).mapToObj(each -> action).toList());
    }

    static <T> List<T> concurrently(List<Callable<T>> actions) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (Future<T> result : threads.invokeAll(actions)) {
                results.add(result.get());
            }
            return results;
        }
    }
}

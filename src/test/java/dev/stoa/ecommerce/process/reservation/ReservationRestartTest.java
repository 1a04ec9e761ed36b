package dev.stoa.ecommerce.process.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.Application;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.ReservationExpired;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.stock.ReceiveStock;
import dev.stoa.ecommerce.command.stock.ReserveStock;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandGateway;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandResult;
import dev.stoa.kernel.command.Origin;
import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** One application after the other on one database. */
class ReservationRestartTest {

    private static final VariantId VARIANT = new VariantId(Ids.next());

    @Test
    void whatRanOutWhileNothingWasRunningIsFreeSoonAfterTheStart() throws Exception {
        var database = TestDatabase.create("restarts");
        var over = Instant.now();
        try (var first = start(database)) {
            over = Instant.now().plusSeconds(2);
            give(first, new ReceiveStock(VARIANT, 3, null, "SKU"));
            give(first, new ReserveStock(VARIANT, new OrderId(Ids.next()), 2, over));
        }
        var end = over;
        await().atMost(Duration.ofSeconds(10)).until(() -> Instant.now().isAfter(end));
        try (var second = start(database)) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(last(second)).isInstanceOf(ReservationExpired.class));
        }
    }

    private static DomainEvent last(ConfigurableApplicationContext context) {
        return context.getBean(EventStore.class).read(VARIANT.value(), 0, 10).getLast().event();
    }

    private static void give(ConfigurableApplicationContext context, Command command) {
        assertThat(context.getBean(CommandGateway.class).execute(command, CommandOptions.NONE,
                Origin.of(new Actor.Part("restart test")))).isInstanceOf(CommandResult.Success.class);
    }

    private static ConfigurableApplicationContext start(TestDatabase database) {
        return new SpringApplicationBuilder(Application.class).run("--stoa.demo.enabled=false", "--server.port=0",
                "--management.server.port=0", "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + Objects.toString(database.user(), ""),
                "--spring.datasource.password=" + Objects.toString(database.password(), ""));
    }
}

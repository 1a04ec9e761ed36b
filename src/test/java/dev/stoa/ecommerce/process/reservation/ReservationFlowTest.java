package dev.stoa.ecommerce.process.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.ecommerce.command.events.BackorderAllowanceChanged;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.ReservationExpired;
import dev.stoa.ecommerce.command.events.StockEvent;
import dev.stoa.ecommerce.command.events.StockReserved;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.stock.AllocateStock;
import dev.stoa.ecommerce.command.stock.ChangeBackorderAllowance;
import dev.stoa.ecommerce.command.stock.InsufficientStock;
import dev.stoa.ecommerce.command.stock.ReceiveStock;
import dev.stoa.ecommerce.command.stock.ReserveStock;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandGateway;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandResult;
import dev.stoa.kernel.command.Origin;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.kernel.graphql.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Reservations on the real gateway, store and process machinery. */
@SpringBootTest(properties = "stoa.demo.enabled=false")
class ReservationFlowTest {

    private static final Origin ORIGIN = Origin.of(new Actor.Part("reservation test"));

    @Autowired
    CommandGateway gateway;
    @Autowired
    EventStore store;

    private CommandResult give(Command command) {
        return gateway.execute(command, CommandOptions.NONE, ORIGIN);
    }

    private VariantId stocked(int pieces) {
        var variant = new VariantId(Ids.next());
        assertThat(give(new ReceiveStock(variant, pieces, null, "SKU-" + variant.value())))
                .isInstanceOf(CommandResult.Success.class);
        return variant;
    }

    private CommandResult reserve(VariantId variant, int pieces, @Nullable Instant until) {
        return give(new ReserveStock(variant, new OrderId(Ids.next()), pieces, until));
    }

    private List<StockEvent> events(VariantId variant) {
        return store.read(variant.value(), 0, 10_000).stream().map(recorded -> (StockEvent) recorded.event()).toList();
    }

    @Test
    void whatIsReservedForATimeIsFreeAgainWhenItIsOver() {
        var variant = stocked(3);

        reserve(variant, 2, Instant.now().plusMillis(300));
        reserve(variant, 1, null);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(
                () -> assertThat(events(variant).getLast()).isInstanceOf(ReservationExpired.class));
        assertThat(events(variant).getLast().quantities().available()).isEqualTo(2);
    }

    @Test
    void anAllocationOutlivesTheTimeOfItsReservation() {
        var variant = stocked(2);
        var order = new OrderId(Ids.next());
        var other = new OrderId(Ids.next());
        var soon = Instant.now().plusMillis(500);

        give(new ReserveStock(variant, order, 1, soon));
        give(new ReserveStock(variant, other, 1, soon));
        give(new AllocateStock(variant, order));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(
                () -> assertThat(events(variant).getLast()).isInstanceOf(ReservationExpired.class));
        assertThat(events(variant)).filteredOn(event -> event instanceof ReservationExpired).hasSize(1);
        assertThat(events(variant).getLast().quantities().reserved()).isEqualTo(1);
    }

    @Test
    void ofHundredsThatReserveAtOnceAsManyGetAPieceAsAreOnHandAndAllowedBeyond() throws Exception {
        var variant = stocked(20);
        give(new ChangeBackorderAllowance(variant, 15, "SKU-" + variant.value()));

        var results = atOnce(200, () -> reserve(variant, 1, Instant.now().plus(Duration.ofHours(1))));

        assertThat(results).filteredOn(result -> result instanceof CommandResult.Success).hasSize(35);
        assertThat(results).filteredOn(result -> result instanceof CommandResult.Refusal(InsufficientStock _))
                .hasSize(165);
        assertThat(events(variant)).filteredOn(event -> event instanceof StockReserved).hasSize(35);
        assertThat(events(variant)).filteredOn(event -> !(event instanceof BackorderAllowanceChanged))
                .allSatisfy(event -> assertThat(event.quantities().available()).isBetween(0, 35));
    }

    private static List<CommandResult> atOnce(int count, Callable<CommandResult> call) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<CommandResult>();
            for (var result : threads.invokeAll(IntStream.range(0, count).mapToObj(_ -> call).toList())) {
                results.add(result.get());
            }
            return results;
        }
    }
}

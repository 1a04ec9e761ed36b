package dev.stoa.ecommerce.query.orderhistory;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.OrderEvent;
import dev.stoa.ecommerce.query.Histories;
import dev.stoa.ecommerce.query.ViewTest;
import dev.stoa.ecommerce.query.WithoutCheckout;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.support.EventLog;
import dev.stoa.support.ReadTables;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@ExtendWith(WithoutCheckout.class)
class OrderHistoryProjectionTest {

    @Autowired
    EventLog log;
    @Autowired
    ReadTables tables;
    @Autowired
    Orders orders;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 20260303})
    void showsTheFoldOfTheLogInAnyOrderOfStreamsAndAfterARebuild(long seed) {
        var events = log.append(Histories.of(new Random(seed), 5, 60));
        tables.awaitApplied(OrderHistoryProjection.class, events);
        ordersOf(events).forEach((id, own) -> assertThat(shown(id)).isEqualTo(OrderFold.of(own)));
        var before = tables.rows(OrderHistoryProjection.class);
        tables.truncate(OrderHistoryProjection.class);
        tables.rebuild(OrderHistoryProjection.class);
        assertThat(tables.rows(OrderHistoryProjection.class)).isEqualTo(before);
    }

    private OrderFold shown(UUID id) {
        var order = orders.byId(id).orElseThrow();
        return new OrderFold(order, orders.lines(List.of(order)).getOrDefault(order, List.of()),
                orders.timelines(List.of(order)).getOrDefault(order, List.of()));
    }

    private static Map<UUID, List<Recorded<?>>> ordersOf(List<Recorded<?>> events) {
        return events.stream().filter(it -> it.event() instanceof OrderEvent)
                .collect(groupingBy(it -> it.streamId()));
    }
}

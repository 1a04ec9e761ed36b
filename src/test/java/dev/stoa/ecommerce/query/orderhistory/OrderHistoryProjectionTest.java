package dev.stoa.ecommerce.query.orderhistory;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.OrderEvent;
import dev.stoa.ecommerce.query.Histories;
import dev.stoa.ecommerce.query.HistoryTest;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.support.EventLog;
import dev.stoa.support.ReadTables;
import dev.stoa.support.Seeded;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HistoryTest
class OrderHistoryProjectionTest {

    private static final OrderViewer STAFF = new OrderViewer(true, null, null);

    @Autowired
    EventLog log;
    @Autowired
    ReadTables tables;
    @Autowired
    Orders orders;
    @Autowired
    OrderDetails details;

    @Test
    void showsTheFoldOfTheLogInAnyOrderOfStreamsAndAfterARebuild() {
        Seeded.times(3, this::equalsTheFold);
    }

    private void equalsTheFold(Random random) {
        var events = log.append(Histories.of(random, 5, 60));
        tables.awaitApplied(OrderHistoryProjection.class, events);
        ordersOf(events).forEach((id, own) -> assertThat(shown(id)).isEqualTo(OrderFold.of(own)));
        var before = tables.rows(OrderHistoryProjection.class);
        tables.truncate(OrderHistoryProjection.class);
        tables.rebuild(OrderHistoryProjection.class);
        assertThat(tables.rows(OrderHistoryProjection.class)).isEqualTo(before);
    }

    private OrderShown shown(UUID id) {
        var order = orders.byId(id, STAFF).orElseThrow();
        var one = List.of(order);
        return new OrderShown(order, of(order, details.lines(one)), of(order, details.shipments(one)),
                of(order, details.returns(one)), of(order, details.annotations(one, STAFF)),
                of(order, details.timelines(one, STAFF)));
    }

    private static <T> List<T> of(Order order, Map<Order, List<T>> all) {
        return Objects.requireNonNull(all.get(order));
    }

    private static Map<UUID, List<Recorded<?>>> ordersOf(List<Recorded<?>> events) {
        return events.stream().filter(it -> it.event() instanceof OrderEvent)
                .collect(groupingBy(it -> it.streamId()));
    }
}

package dev.stoa.ecommerce.query.stocklevels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.StockAdjusted;
import dev.stoa.ecommerce.command.events.StockEvent;
import dev.stoa.ecommerce.command.events.StockReceived;
import dev.stoa.ecommerce.command.events.StockReleased;
import dev.stoa.ecommerce.command.events.StockReserved;
import dev.stoa.ecommerce.query.Histories;
import dev.stoa.ecommerce.query.HistoryTest;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.graphql.PageRequest;
import dev.stoa.support.Acting;
import dev.stoa.support.EventLog;
import dev.stoa.support.ReadTables;
import dev.stoa.support.Seeded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HistoryTest
class StockLevelsProjectionTest {

    private static final PageRequest ALL = new PageRequest(100, true, null);

    @Autowired
    EventLog log;
    @Autowired
    ReadTables tables;
    @Autowired
    StockLevels levels;

    @Test
    void showTheFoldOfTheLogInAnyOrderOfStreamsAndAfterARebuild() {
        Seeded.times(3, this::equalsTheFold);
    }

    private void equalsTheFold(Random random) {
        var events = log.append(Histories.of(random, 20, 0));
        tables.awaitApplied(StockLevelsProjection.class, events);
        var expected = levels(events);
        assertThat(levels.byVariants(expected.keySet(), Acting.merchant()))
                .containsExactlyInAnyOrderElementsOf(expected.values());
        movements(events).forEach(
                (variant, movements) -> assertThat(levels.movements(variant, ALL, Acting.merchant()))
                        .isEqualTo(movements));
        var before = tables.rows(StockLevelsProjection.class);
        tables.truncate(StockLevelsProjection.class);
        tables.rebuild(StockLevelsProjection.class);
        assertThat(tables.rows(StockLevelsProjection.class)).isEqualTo(before);
    }

    private static Map<UUID, StockLevel> levels(List<Recorded<?>> events) {
        var skus = new HashMap<UUID, String>();
        var levels = new TreeMap<UUID, StockLevel>();
        for (var recorded : events) {
            if (recorded.event() instanceof StockReceived received) {
                skus.put(recorded.streamId(), received.sku());
            }
            if (recorded.event() instanceof StockEvent event) {
                var left = event.quantities();
                levels.put(recorded.streamId(),
                        new StockLevel(recorded.streamId(), recorded.version(),
                                String.valueOf(skus.get(recorded.streamId())), left.onHand(), left.reserved(),
                                left.available(), recorded.recordedAt()));
            }
        }
        return levels;
    }

    private static Map<UUID, List<StockMovement>> movements(List<Recorded<?>> events) {
        var movements = new HashMap<UUID, List<StockMovement>>();
        for (var recorded : events) {
            if (recorded.event() instanceof StockEvent event) {
                movements.computeIfAbsent(recorded.streamId(), _ -> new ArrayList<>()).add(movement(recorded, event));
            }
        }
        return movements;
    }

    private static StockMovement movement(Recorded<?> recorded, StockEvent event) {
        var left = event.quantities();
        int version = recorded.version();
        var at = recorded.recordedAt();
        return switch (event) {
            case StockReceived it ->
                new StockMovement(version, StockMovementKind.RECEIVED, it.quantity(), left.onHand(),
                        left.reserved(), left.available(), null, it.reference(), null, at);
            case StockAdjusted it -> new StockMovement(version, StockMovementKind.ADJUSTED, it.change(), left.onHand(),
                    left.reserved(), left.available(), it.reason(), it.note(), null, at);
            case StockReserved it ->
                new StockMovement(version, StockMovementKind.RESERVED, it.quantity(), left.onHand(),
                        left.reserved(), left.available(), null, null, new OrderId(it.orderId()), at);
            case StockReleased it ->
                new StockMovement(version, StockMovementKind.RELEASED, it.quantity(), left.onHand(),
                        left.reserved(), left.available(), null, null, new OrderId(it.orderId()), at);
        };
    }
}

package dev.stoa.ecommerce.query.stocklevels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.query.Histories;
import dev.stoa.ecommerce.query.HistoryTest;
import dev.stoa.kernel.graphql.PageRequest;
import dev.stoa.support.Acting;
import dev.stoa.support.EventLog;
import dev.stoa.support.ReadTables;
import dev.stoa.support.Seeded;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HistoryTest
class StockLevelsProjectionTest {

    private static final PageRequest ALL = new PageRequest(100, true, null);
    private static final PageRequest FORWARD = new PageRequest(100, false, null);
    private static final PageRequest EVERY = new PageRequest(10_000, false, null);

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
        var folds = StockFold.of(events);
        assertThat(levels.byVariants(folds.keySet(), Acting.merchant()))
                .containsExactlyInAnyOrderElementsOf(folds.values().stream().map(StockFold::level).toList());
        folds.forEach((variant, fold) -> {
            assertThat(levels.movements(variant, ALL, Acting.merchant())).isEqualTo(fold.movements());
            assertThat(levels.reservations(variant, FORWARD, Acting.merchant())).isEqualTo(fold.reservations());
        });
        assertThat(levels.low(EVERY, Acting.merchant())).containsAll(
                folds.values().stream().map(StockFold::level).filter(StockLevel::low).toList());
        var before = tables.rows(StockLevelsProjection.class);
        tables.truncate(StockLevelsProjection.class);
        tables.rebuild(StockLevelsProjection.class);
        assertThat(tables.rows(StockLevelsProjection.class)).isEqualTo(before);
    }
}

package dev.stoa.ecommerce.query.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.ProductEvent;
import dev.stoa.ecommerce.query.Histories;
import dev.stoa.ecommerce.query.ViewTest;
import dev.stoa.ecommerce.query.WithoutCheckout;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.support.EventLog;
import dev.stoa.support.ReadTables;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@ExtendWith(WithoutCheckout.class)
class CatalogProjectionTest {

    @Autowired
    EventLog log;
    @Autowired
    ReadTables tables;
    @Autowired
    Products products;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20260301, 77})
    void showsTheFoldOfTheLogInAnyOrderOfStreamsAndAfterARebuild(long seed) {
        var events = log.append(Histories.of(new Random(seed), 30, 0));
        tables.awaitApplied(CatalogProjection.class, events);
        assertThat(shown(events)).isEqualTo(CatalogFold.of(events));
        var before = tables.rows(CatalogProjection.class);
        tables.truncate(CatalogProjection.class);
        tables.rebuild(CatalogProjection.class);
        assertThat(tables.rows(CatalogProjection.class)).isEqualTo(before);
    }

    private List<Product> shown(List<Recorded<?>> events) {
        return products.byIds(events.stream().filter(it -> it.event() instanceof ProductEvent).map(Recorded::streamId)
                .distinct().toList()).stream().sorted(java.util.Comparator.comparing(it -> it.id().toString()))
                .toList();
    }
}

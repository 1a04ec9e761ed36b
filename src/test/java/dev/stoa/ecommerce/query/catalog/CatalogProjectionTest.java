package dev.stoa.ecommerce.query.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.ProductCreated;
import dev.stoa.ecommerce.command.events.ProductEvent;
import dev.stoa.ecommerce.command.events.ProductPublished;
import dev.stoa.ecommerce.command.events.VariantAdded;
import dev.stoa.ecommerce.query.Histories;
import dev.stoa.ecommerce.query.HistoryTest;
import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.kernel.processor.Processors;
import dev.stoa.support.Acting;
import dev.stoa.support.EventLog;
import dev.stoa.support.EventLog.Entry;
import dev.stoa.support.ReadTables;
import dev.stoa.support.Seeded;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HistoryTest
class CatalogProjectionTest {

    @Autowired
    EventLog log;
    @Autowired
    ReadTables tables;
    @Autowired
    Products products;
    @Autowired
    Processors processors;

    @Test
    void showsTheFoldOfTheLogInAnyOrderOfStreamsAndAfterARebuild() {
        Seeded.times(3, this::equalsTheFold);
    }

    private void equalsTheFold(Random random) {
        var events = log.append(Histories.of(random, 30, 0));
        tables.awaitApplied(CatalogProjection.class, events);
        assertThat(shown(events)).isEqualTo(CatalogFold.of(events));
        var before = tables.rows(CatalogProjection.class);
        tables.truncate(CatalogProjection.class);
        tables.rebuild(CatalogProjection.class);
        assertThat(tables.rows(CatalogProjection.class)).isEqualTo(before);
    }

    @Test
    void aFailingEventHoldsBackItsProductAndLetsEveryOtherBeAppliedOnce() {
        var bad = Ids.next();
        var twice = new VariantAdded(Ids.next(), "TWICE-" + bad, "small", List.of(), new Money(100, "EUR"), 0,
                "standard");
        var history = Histories.of(new Random(), 10, 0);
        var failing = Stream
                .of(new ProductCreated("Twice", "twice-" + bad, null, List.of(), "EUR", List.of()), twice, twice,
                        new ProductPublished())
                .map(event -> new Entry("product", bad, event)).toList();
        var half = history.size() / 2;
        var events = log.append(Stream.of(history.subList(0, half), failing, history.subList(half, history.size()))
                .flatMap(List::stream).toList());
        var others = events.stream().filter(it -> !it.streamId().equals(bad)).toList();
        tables.awaitApplied(CatalogProjection.class, others);
        assertThat(shown(others)).isEqualTo(CatalogFold.of(others));
        skip(new EventAddress(bad, 3));
        tables.awaitApplied(CatalogProjection.class, events);
        var applied = events.stream().filter(it -> !it.address().equals(new EventAddress(bad, 3))).toList();
        assertThat(shown(applied)).isEqualTo(CatalogFold.of(applied));
        tables.rebuild(CatalogProjection.class);
        assertThat(shown(applied)).isEqualTo(CatalogFold.of(applied));
    }

    /** For everybody who keeps variants by their id. */
    private void skip(EventAddress address) {
        for (var id : List.of(CatalogProjection.ID, "ecommerce_query.cart")) {
            await().atMost(Duration.ofSeconds(20)).until(() -> processors.parked(id, 100).stream()
                    .anyMatch(parked -> parked.address().equals(address)));
            processors.skip(id, address, "added twice");
        }
    }

    private List<Product> shown(List<Recorded<?>> events) {
        return products.byIds(events.stream().filter(it -> it.event() instanceof ProductEvent).map(Recorded::streamId)
                .distinct().toList(), Acting.merchant()).stream()
                .sorted(java.util.Comparator.comparing(it -> it.id().toString()))
                .toList();
    }
}

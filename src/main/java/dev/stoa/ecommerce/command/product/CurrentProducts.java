package dev.stoa.ecommerce.command.product;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.stoa.ecommerce.command.events.ProductEvent;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.kernel.eventstore.Recorded;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Products as they are committed now: kept between calls, brought up to date by one statement for all who ask. */
@Component
class CurrentProducts {

    private static final int KEPT = 20_000;
    private static final int PAGE = 1_000;

    private record Versioned(Product product, int version) {

        static final Versioned NONE = new Versioned(Product.NONE, 0);
    }

    private final EventStore store;
    private final ProductDecider decider;
    private final Cache<UUID, Versioned> kept = Caffeine.newBuilder().maximumSize(KEPT).build();
    private final GroupedReads<ProductId, Product> reads = new GroupedReads<>(this::read);

    CurrentProducts(EventStore store, ProductDecider decider) {
        this.store = store;
        this.decider = decider;
    }

    /** The products that exist among the ids, and perhaps others. */
    Map<ProductId, Product> of(Collection<ProductId> ids) {
        return ids.isEmpty() ? Map.of() : reads.of(ids);
    }

    private Map<ProductId, Product> read(Set<ProductId> ids) {
        var current = new HashMap<UUID, Versioned>();
        for (var id : ids) {
            var known = kept.getIfPresent(id.value());
            current.put(id.value(), known == null ? Versioned.NONE : known);
        }
        bringUpToDate(current);
        kept.putAll(current);
        return current.entrySet().stream().filter(entry -> entry.getValue().product().exists()).collect(
                Collectors.toMap(entry -> new ProductId(entry.getKey()), entry -> entry.getValue().product()));
    }

    private void bringUpToDate(Map<UUID, Versioned> current) {
        List<Recorded<?>> news;
        do {
            var versions = new HashMap<UUID, Integer>();
            current.forEach((id, known) -> versions.put(id, known.version()));
            news = store.read(versions, PAGE);
            for (var recorded : news) {
                current.computeIfPresent(recorded.streamId(), (_, known) -> evolved(known, recorded));
            }
        } while (news.size() == PAGE);
    }

    private Versioned evolved(Versioned known, Recorded<?> recorded) {
        return recorded.event() instanceof ProductEvent event
                ? new Versioned(decider.evolve(known.product(), event), recorded.version())
                : new Versioned(known.product(), recorded.version());
    }
}

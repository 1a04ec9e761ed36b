package dev.stoa.ecommerce.query.stocklevels;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.consistency.ConsistencyToken;
import dev.stoa.kernel.consistency.ReadsFrom;
import dev.stoa.kernel.graphql.LiveQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

@Controller
@ReadsFrom(StockLevelsProjection.ID)
class LowStockSubscription {

    private final StockLevels levels;
    private final LiveQuery live;

    LowStockSubscription(StockLevels levels, LiveQuery live) {
        this.levels = levels;
        this.live = live;
    }

    @SubscriptionMapping
    Flux<LowStockChange> lowStock(Actor actor) {
        return Flux.defer(() -> {
            var told = new HashMap<UUID, Integer>();
            var list = live.followAll(StockLevelsProjection.ID, () -> levels.allLow(actor));
            return list.index().concatMapIterable(
                    read -> read.getT1() == 0 ? begin(read.getT2(), told) : news(read.getT2(), told), 1);
        });
    }

    private static List<LowStockChange> begin(Map<StockLevel, Integer> low, Map<UUID, Integer> told) {
        low.forEach((level, version) -> told.put(level.variant(), version));
        return List.of(LowStockChange.READ);
    }

    private static List<LowStockChange> news(Map<StockLevel, Integer> low, Map<UUID, Integer> told) {
        var changes = low.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(told.get(entry.getKey().variant())))
                .map(entry -> change(entry.getKey())).toList();
        told.clear();
        low.forEach((level, version) -> told.put(level.variant(), version));
        return changes;
    }

    private static LowStockChange change(StockLevel level) {
        return new LowStockChange(level, ConsistencyToken.of(level.variant(), level.version()).encode());
    }
}

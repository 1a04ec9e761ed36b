package dev.stoa.ecommerce.query.stocklevels;

import static java.util.stream.Collectors.toMap;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.graphql.NodeSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class StockNodes implements NodeSource {

    private final StockLevels levels;

    StockNodes(StockLevels levels) {
        this.levels = levels;
    }

    @Override
    public String prefix() {
        return StockLevel.PREFIX;
    }

    @Override
    public String[] readsFrom() {
        return new String[]{StockLevelsProjection.ID};
    }

    @Override
    public Map<UUID, StockLevel> load(Collection<UUID> ids, Actor viewer) {
        return levels.byVariants(ids, viewer).stream().collect(toMap(StockLevel::variant, level -> level));
    }
}

package dev.stoa.ecommerce.query.stocklevels;

import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.consistency.ReadsFrom;
import dev.stoa.kernel.graphql.LiveQuery;
import dev.stoa.kernel.graphql.LiveQuery.State;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

@Controller
@ReadsFrom(StockLevelsProjection.ID)
class StockSubscription {

    private final StockLevels levels;
    private final LiveQuery live;

    StockSubscription(StockLevels levels, LiveQuery live) {
        this.levels = levels;
        this.live = live;
    }

    @SubscriptionMapping
    Flux<StockChange> stockChanged(@Argument VariantId variantId, @Argument @Nullable String after, Actor actor) {
        return live.follow(StockLevelsProjection.ID, variantId.value(), after, () -> state(variantId, actor))
                .map(message -> new StockChange(message.view(), message.token()));
    }

    private @Nullable State<StockLevel> state(VariantId variant, Actor viewer) {
        return levels.byVariant(variant.value(), viewer).map(level -> new State<>(level, level.version())).orElse(null);
    }
}

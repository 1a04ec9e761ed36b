package dev.stoa.ecommerce.query.stocklevels;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.consistency.ReadsFrom;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Shows the stock level in the answers of the mutations that change one. */
@Controller
@ReadsFrom(StockLevelsProjection.ID)
class StockSuccessViews {

    private static final String FIELD = "stockLevel";

    private final StockLevels levels;

    StockSuccessViews(StockLevels levels) {
        this.levels = levels;
    }

    @SchemaMapping(typeName = "ReceiveStockSuccess", field = FIELD)
    Optional<StockLevel> received(CommandSuccess success, Actor actor) {
        return levels.byVariant(success.receipt().streamId(), actor);
    }

    @SchemaMapping(typeName = "AdjustStockSuccess", field = FIELD)
    Optional<StockLevel> adjusted(CommandSuccess success, Actor actor) {
        return levels.byVariant(success.receipt().streamId(), actor);
    }

    @SchemaMapping(typeName = "ChangeBackorderAllowanceSuccess", field = FIELD)
    Optional<StockLevel> allowed(CommandSuccess success, Actor actor) {
        return levels.byVariant(success.receipt().streamId(), actor);
    }

    @SchemaMapping(typeName = "ChangeLowStockThresholdSuccess", field = FIELD)
    Optional<StockLevel> warned(CommandSuccess success, Actor actor) {
        return levels.byVariant(success.receipt().streamId(), actor);
    }
}

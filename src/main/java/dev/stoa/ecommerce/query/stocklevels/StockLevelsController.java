package dev.stoa.ecommerce.query.stocklevels;

import static java.util.stream.Collectors.toMap;

import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.query.VariantReference;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.consistency.ReadsFrom;
import dev.stoa.kernel.graphql.Connection;
import dev.stoa.kernel.graphql.Pages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
@ReadsFrom(StockLevelsProjection.ID)
class StockLevelsController {

    private final StockLevels levels;
    private final Pages pages;

    StockLevelsController(StockLevels levels, Pages pages) {
        this.levels = levels;
        this.pages = pages;
    }

    @QueryMapping
    Optional<StockLevel> stockLevel(@Argument StockBy by, Actor actor) {
        return levels.find(by, actor);
    }

    @QueryMapping
    Connection<StockMovement> stockMovements(@Argument VariantId variantId, @Argument @Nullable Integer first,
            @Argument @Nullable String after, @Argument @Nullable Integer last, @Argument @Nullable String before,
            Actor actor) {
        var list = StockLevels.MOVEMENTS.list();
        var request = pages.request(list, first, after, last, before);
        return pages.page(list, request, levels.movements(variantId.value(), request, actor),
                movement -> List.of(Integer.toString(movement.version())));
    }

    @QueryMapping
    Connection<StockReservation> stockReservations(@Argument VariantId variantId, @Argument @Nullable Integer first,
            @Argument @Nullable String after, @Argument @Nullable Integer last, @Argument @Nullable String before,
            Actor actor) {
        var list = StockLevels.RESERVATIONS.list();
        var request = pages.request(list, first, after, last, before);
        return pages.page(list, request, levels.reservations(variantId.value(), request, actor),
                reservation -> List.of(reservation.orderId().value().toString()));
    }

    @QueryMapping
    Connection<StockLevel> lowStock(@Argument @Nullable Integer first, @Argument @Nullable String after,
            @Argument @Nullable Integer last, @Argument @Nullable String before, Actor actor) {
        var list = StockLevels.LOW.list();
        var request = pages.request(list, first, after, last, before);
        return pages.page(list, request, levels.low(request, actor),
                level -> List.of(String.valueOf(level.lowSince()), level.variant().toString()));
    }

    @BatchMapping(typeName = "ProductVariant", field = "stock")
    Map<VariantReference, StockLevel> stock(List<VariantReference> variants, @ContextValue Actor actor) {
        var found = levels.byVariants(variants.stream().map(VariantReference::variant).toList(), actor).stream()
                .collect(toMap(StockLevel::variant, Function.identity()));
        return variants.stream().distinct().filter(variant -> found.containsKey(variant.variant()))
                .collect(toMap(Function.identity(), variant -> found.get(variant.variant())));
    }
}

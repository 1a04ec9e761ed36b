package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.product.Offer;
import dev.stoa.ecommerce.command.product.Offers;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.graphql.Mutations;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class StockMutations {

    private final Mutations mutations;
    private final Offers offers;

    StockMutations(Mutations mutations, Offers offers) {
        this.mutations = mutations;
        this.offers = offers;
    }

    @MutationMapping
    Object receiveStock(@Argument ReceiveStockInput input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input.command(skuOf(input.variantId())), options, ReceiveStockSuccess::new);
    }

    @MutationMapping
    Object adjustStock(@Argument AdjustStock input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input, options, AdjustStockSuccess::new);
    }

    @MutationMapping
    Object changeBackorderAllowance(@Argument ChangeBackorderAllowanceInput input,
            @Argument @Nullable CommandOptions options) {
        return mutations.execute(input.command(skuOf(input.variantId())), options,
                ChangeBackorderAllowanceSuccess::new);
    }

    @MutationMapping
    Object changeLowStockThreshold(@Argument ChangeLowStockThresholdInput input,
            @Argument @Nullable CommandOptions options) {
        return mutations.execute(input.command(skuOf(input.variantId())), options,
                ChangeLowStockThresholdSuccess::new);
    }

    private @Nullable String skuOf(VariantId variantId) {
        return offers.of(variantId).map(Offer::sku).orElse(null);
    }
}

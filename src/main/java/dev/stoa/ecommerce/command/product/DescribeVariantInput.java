package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.VariantId;
import org.jspecify.annotations.Nullable;

record DescribeVariantInput(VariantId variantId, @Nullable String name, @Nullable Integer weightGrams,
        @Nullable String taxClass) {

    DescribeVariant command(ProductId product) {
        return new DescribeVariant(product, variantId, name, weightGrams, taxClass);
    }
}

package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.graphql.Ids;
import java.util.List;

record AddVariantsInput(ProductId productId, List<NewVariant> variants) {

    AddVariants command() {
        return new AddVariants(productId, variants, idsFor(variants));
    }

    static List<VariantId> idsFor(List<NewVariant> variants) {
        return variants.stream().map(_ -> new VariantId(Ids.next())).toList();
    }
}

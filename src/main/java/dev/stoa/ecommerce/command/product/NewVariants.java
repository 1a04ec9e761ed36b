package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.ProductEvent;
import dev.stoa.ecommerce.command.events.VariantAdded;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.command.Rejection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Variants on their way into a product, with the ids they get. */
record NewVariants(List<NewVariant> variants, List<VariantId> ids) {

    Decision<ProductEvent> addedTo(Product product, List<? extends ProductEvent> before) {
        var refusal = refusal(product);
        return refusal.isPresent() ? Decision.refuse(refusal.get()) : claimed(events(product, before));
    }

    private Optional<Rejection> refusal(Product product) {
        if (product.variants().size() + variants.size() > AddVariants.MOST) {
            return Optional.of(new TooManyVariants(AddVariants.MOST));
        }
        var skus = new HashSet<String>();
        var options = new Options(product.options());
        product.variants().values().forEach(variant -> options.refusal(variant.sku(), variant.options()));
        for (var variant : variants) {
            if (!variant.price().currencyCode().equals(product.currencyCode())) {
                return Optional.of(new CurrencyMismatch(product.currencyCode(), variant.price().currencyCode()));
            }
            if (!skus.add(variant.canonicalSku()) || product.has(variant.canonicalSku())) {
                return Optional.of(new SkuTaken(variant.canonicalSku()));
            }
            var misfit = options.refusal(variant.canonicalSku(), variant.chosenOptions());
            if (misfit.isPresent()) {
                return misfit;
            }
        }
        return Optional.empty();
    }

    private List<ProductEvent> events(Product product, List<? extends ProductEvent> before) {
        var events = new ArrayList<ProductEvent>(before);
        for (int i = 0; i < variants.size(); i++) {
            var variant = variants.get(i);
            events.add(new VariantAdded(ids.get(i).value(), variant.canonicalSku(), variant.nameWithin(product.name()),
                    variant.chosenOptions(), variant.price().money(), variant.weight(), variant.taxed()));
        }
        return events;
    }

    private Decision.Accepted<ProductEvent> claimed(List<ProductEvent> events) {
        var decision = Decision.<ProductEvent>accept(events);
        for (int i = 0; i < variants.size(); i++) {
            var taken = new SkuTaken(variants.get(i).canonicalSku());
            decision = decision.claiming(ProductClaims.sku(taken.sku()), taken)
                    .claiming(ProductClaims.variant(ids.get(i)), taken);
        }
        return decision;
    }
}

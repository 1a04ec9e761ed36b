package dev.stoa.ecommerce.command.collection;

import dev.stoa.ecommerce.command.events.CollectionId;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.product.KnownProducts;
import java.util.List;

record ArrangeCollectionInput(CollectionId collectionId, List<ProductId> productIds) {

    ArrangeCollection command(KnownProducts products) {
        return new ArrangeCollection(collectionId, productIds, products.missing(productIds));
    }
}

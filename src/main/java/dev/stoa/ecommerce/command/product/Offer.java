package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.pricing.Basket;
import org.springframework.modulith.NamedInterface;

/** A variant as it is offered at this moment, or as it would be if its product were for sale. */
@NamedInterface("commands")
public record Offer(ProductId productId, VariantId variantId, String sku, String productName, String variantName,
        Money price, int weightGrams, String taxClass, boolean forSale) {

    /** So many pieces, to be paid for. */
    public Basket.Item pieces(int quantity) {
        return new Basket.Item(price, quantity, weightGrams, taxClass);
    }
}

package dev.stoa.ecommerce.command.collection;

import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.kernel.command.Rejection;
import java.util.List;
import java.util.stream.Collectors;

public record UnknownProducts(List<ProductId> productIds) implements Rejection {

    @Override
    public String message() {
        return "There are no such products: %s."
                .formatted(productIds.stream().map(ProductId::toString).collect(Collectors.joining(", ")));
    }
}

package dev.stoa.ecommerce.command.product;

import dev.stoa.kernel.eventstore.Upcaster;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Version 1 named a path of categories instead. */
@Component
class ProductDescribedWithCategories implements Upcaster {

    @Override
    public String eventType() {
        return "ecommerce.product-described";
    }

    @Override
    public int from() {
        return 1;
    }

    @Override
    public ObjectNode upcast(ObjectNode payload) {
        payload.putArray("categories");
        return payload;
    }
}

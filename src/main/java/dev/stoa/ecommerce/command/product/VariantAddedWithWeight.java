package dev.stoa.ecommerce.command.product;

import dev.stoa.kernel.eventstore.Upcaster;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Version 1 knew neither weights nor tax classes. */
@Component
class VariantAddedWithWeight implements Upcaster {

    @Override
    public String eventType() {
        return "ecommerce.variant-added";
    }

    @Override
    public int from() {
        return 1;
    }

    @Override
    public ObjectNode upcast(ObjectNode payload) {
        return payload.put("weightGrams", 0).put("taxClass", NewVariant.STANDARD_TAX);
    }
}

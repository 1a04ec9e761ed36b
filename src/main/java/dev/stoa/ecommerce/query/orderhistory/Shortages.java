package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.Shortage;
import dev.stoa.ecommerce.command.events.VariantId;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The lines that a rejected order fell short of, as they stand in the order's row. */
final class Shortages {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Shortage>> LIST = new TypeReference<>() {
    };

    private Shortages() {}

    static String write(List<Shortage> shortages) {
        return JSON.writeValueAsString(shortages);
    }

    static List<OrderRejection.Shortage> read(String json) {
        return JSON.readValue(json, LIST).stream().map(it -> new OrderRejection.Shortage(new VariantId(it.variantId()),
                it.sku(), it.requested(), it.available())).toList();
    }
}

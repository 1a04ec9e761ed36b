package dev.stoa.ecommerce.query.catalog;

import dev.stoa.ecommerce.command.events.ProductMedium;
import dev.stoa.ecommerce.command.events.ProductOption;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Options and media of a product, as they stand in its row. */
final class ProductJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<ProductOption>> OPTIONS = new TypeReference<>() {
    };
    private static final TypeReference<List<ProductMedium>> MEDIA = new TypeReference<>() {
    };

    private ProductJson() {}

    static String write(List<?> list) {
        return JSON.writeValueAsString(list);
    }

    static List<ProductOption> options(String json) {
        return JSON.readValue(json, OPTIONS);
    }

    static List<ProductMedium> media(String json) {
        return JSON.readValue(json, MEDIA);
    }
}

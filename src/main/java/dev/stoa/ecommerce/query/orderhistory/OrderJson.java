package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.LineQuantity;
import dev.stoa.ecommerce.command.events.OrderTax;
import dev.stoa.ecommerce.command.events.Shortage;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What stands as JSON in the rows of an order: what is only ever read as a whole. */
final class OrderJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Shortage>> SHORTAGES = new TypeReference<>() {
    };
    private static final TypeReference<List<LineQuantity>> LINES = new TypeReference<>() {
    };
    private static final TypeReference<List<OrderTax>> TAXES = new TypeReference<>() {
    };

    private OrderJson() {}

    static @Nullable String write(@Nullable Object value) {
        return value == null ? null : JSON.writeValueAsString(value);
    }

    static <T> @Nullable T read(@Nullable String json, Class<T> type) {
        return json == null ? null : JSON.readValue(json, type);
    }

    static List<OrderTax> taxes(String json) {
        return JSON.readValue(json, TAXES);
    }

    static List<OrderShortage> shortages(@Nullable String json) {
        return json == null ? List.of() : JSON.readValue(json, SHORTAGES).stream().map(OrderShortage::of).toList();
    }

    static List<OrderPieces> pieces(UUID order, @Nullable String json) {
        return json == null
                ? List.of()
                : JSON.readValue(json, LINES).stream()
                        .map(it -> new OrderPieces(order, it.variantId(), it.quantity())).toList();
    }
}

package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.kernel.graphql.PageRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The statement for a page of a list of orders. */
final class OrderList {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, @Nullable Object> parameters = new HashMap<>();
    private final OrderOrder order;
    private final PageRequest request;

    /**
     * @param customer
     *            whose orders; null for everybody's
     */
    OrderList(@Nullable CustomerId customer, OrderViewer viewer, OrderFilter filter, OrderOrder order,
            PageRequest request) {
        this.order = order;
        this.request = request;
        conditions.add(OrderViewer.CONDITION);
        conditions.add(order.keyset().condition(request));
        parameters.putAll(viewer.parameters());
        parameters.putAll(order.keyset().parameters(request));
        where("customer_id = :customer", "customer", viewer.whose(customer));
        any("state", filter.states());
        any("status", filter.status());
        any("charge", filter.charge());
        any("fulfilment", filter.fulfilment());
        where("placed_at >= :from", "from", filter.placedFrom());
        where("placed_at < :until", "until", filter.placedBefore());
    }

    /** One row more than the page holds. */
    String sql() {
        return "SELECT * FROM order_history WHERE %s ORDER BY %s LIMIT %d".formatted(
                String.join(" AND ", conditions), order.keyset().order(request), request.size() + 1);
    }

    Map<String, @Nullable Object> parameters() {
        return parameters;
    }

    /** One value is asked for by equality: then the index over it serves the order too. */
    private void any(String column, @Nullable Collection<? extends Enum<?>> values) {
        if (values == null) {
            return;
        }
        var names = values.stream().map(Enum::name).distinct().toArray(String[]::new);
        if (names.length == 1) {
            where(column + " = :" + column, column, names[0]);
        } else {
            where("%1$s = ANY (:%1$s)".formatted(column), column, names);
        }
    }

    private void where(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
    }
}

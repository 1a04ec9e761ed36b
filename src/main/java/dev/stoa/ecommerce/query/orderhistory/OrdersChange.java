package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.kernel.graphql.LiveQuery.News;
import org.jspecify.annotations.Nullable;

/**
 * @param order
 *            null to say that the list is to be read
 */
public record OrdersChange(@Nullable Order order, @Nullable String token) {

    static OrdersChange of(News<Order> news) {
        var message = news.message();
        return message == null ? new OrdersChange(null, null) : new OrdersChange(message.view(), message.token());
    }
}

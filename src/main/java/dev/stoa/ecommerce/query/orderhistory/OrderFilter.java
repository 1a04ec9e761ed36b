package dev.stoa.ecommerce.query.orderhistory;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

record OrderFilter(@Nullable List<OrderStatus> status, @Nullable OffsetDateTime placedFrom,
        @Nullable OffsetDateTime placedBefore) {

    static final OrderFilter ALL = new OrderFilter(null, null, null);
}

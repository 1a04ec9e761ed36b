package dev.stoa.ecommerce.query.orderhistory;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

record OrderFilter(@Nullable List<OrderStatus> status, @Nullable List<OrderState> state,
        @Nullable List<OrderCharge> charge, @Nullable List<OrderFulfilment> fulfilment,
        @Nullable OffsetDateTime placedFrom, @Nullable OffsetDateTime placedBefore) {

    static final OrderFilter ALL = new OrderFilter(null, null, null, null, null, null);

    /** The states that fulfil the conditions on state and status; null where there is none on either. */
    @Nullable
    Collection<OrderState> states() {
        if (state == null && status == null) {
            return null;
        }
        var states = EnumSet.allOf(OrderState.class);
        if (state != null) {
            states.retainAll(state);
        }
        if (status != null) {
            states.removeIf(each -> status.stream().noneMatch(it -> it.states().contains(each)));
        }
        return states;
    }
}

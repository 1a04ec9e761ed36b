package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.access.AccessRule;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.consistency.ReadsFrom;
import dev.stoa.kernel.graphql.Connection;
import dev.stoa.kernel.graphql.Pages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
@ReadsFrom(OrderHistoryProjection.ID)
class OrderHistoryController {

    private static final AccessRule STAFF = AccessRule.of(Who.MERCHANT);

    private final Orders orders;
    private final OrderViewers viewers;
    private final Pages pages;

    OrderHistoryController(Orders orders, OrderViewers viewers, Pages pages) {
        this.orders = orders;
        this.viewers = viewers;
        this.pages = pages;
    }

    @QueryMapping
    Optional<Order> order(@Argument OrderId id, @Argument @Nullable String guestSecret, Actor actor) {
        return orders.byId(id.value(), viewers.of(actor, id, guestSecret));
    }

    @QueryMapping
    Connection<Order> orders(@Argument @Nullable CustomerId customer, @Argument @Nullable Integer first,
            @Argument @Nullable String after, @Argument @Nullable Integer last, @Argument @Nullable String before,
            @Argument @Nullable OrderFilter filter, @Argument OrderOrder orderBy, Actor actor) {
        var list = orderBy.keyset().list();
        var request = pages.request(list, first, after, last, before);
        var rows = orders.page(new OrderList(customer, viewer(customer, actor),
                filter == null ? OrderFilter.ALL : filter, orderBy, request));
        return pages.page(list, request, rows, OrderOrder::key);
    }

    private static OrderViewer viewer(@Nullable CustomerId customer, Actor actor) {
        var viewer = OrderViewer.of(actor);
        if (customer != null && !viewer.staff() && !customer.value().equals(viewer.account())) {
            throw STAFF.refusal(actor);
        }
        return viewer;
    }
}

package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.product.Offers;
import dev.stoa.kernel.graphql.Ids;
import java.util.List;

record PlaceOrderInput(NamedCustomer customer, List<PlaceOrder.Line> lines) {

    PlaceOrder command(Offers offers) {
        return PlaceOrder.of(new OrderId(Ids.next()), customer, lines, offers);
    }
}

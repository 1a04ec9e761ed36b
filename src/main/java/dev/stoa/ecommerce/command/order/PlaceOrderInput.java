package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.product.Offers;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.graphql.Ids;
import java.util.List;
import org.jspecify.annotations.Nullable;

record PlaceOrderInput(@Nullable NamedCustomer customer, List<PlaceOrder.Line> lines) {

    PlaceOrder command(Actor actor, Offers offers) {
        var buyer = Buyer.of(actor, customer);
        return PlaceOrder.of(new OrderId(Ids.next()), buyer.id(), buyer.contact(), lines, offers);
    }
}

package dev.stoa.ecommerce.query.payments;

import static java.util.stream.Collectors.toMap;

import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.query.OrderReference;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.consistency.ReadsFrom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
@ReadsFrom(PaymentProjection.ID)
class PaymentController {

    private final Payments payments;

    PaymentController(Payments payments) {
        this.payments = payments;
    }

    @QueryMapping
    Optional<Payment> payment(@Argument PaymentId id, Actor actor) {
        return payments.byId(id.value(), PaymentViewer.of(actor));
    }

    /** Whoever sees an order sees its payments. */
    @BatchMapping(typeName = "Order", field = "payments")
    Map<OrderReference, List<Payment>> ofOrder(List<OrderReference> orders) {
        var found = payments.ofOrders(orders.stream().map(OrderReference::order).distinct().toList());
        return orders.stream().distinct()
                .collect(toMap(order -> order, order -> found.getOrDefault(order.order(), List.of())));
    }

    @BatchMapping
    Map<Payment, List<PaymentEntry>> history(List<Payment> payments) {
        var found = this.payments.histories(payments.stream().map(payment -> payment.id().value()).distinct().toList());
        return payments.stream().distinct()
                .collect(toMap(payment -> payment, payment -> found.getOrDefault(payment.id().value(), List.of())));
    }
}

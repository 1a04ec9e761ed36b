package dev.stoa.ecommerce.query.payments;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.consistency.ReadsFrom;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Shows the payment in the answers of the mutations that change one. */
@Controller
@ReadsFrom(PaymentProjection.ID)
class PaymentSuccessViews {

    private final Payments payments;

    PaymentSuccessViews(Payments payments) {
        this.payments = payments;
    }

    @SchemaMapping(typeName = "CapturePaymentSuccess", field = "payment")
    Optional<Payment> captured(CommandSuccess success, Actor actor) {
        return payment(success, actor);
    }

    @SchemaMapping(typeName = "VoidPaymentSuccess", field = "payment")
    Optional<Payment> voided(CommandSuccess success, Actor actor) {
        return payment(success, actor);
    }

    @SchemaMapping(typeName = "RefundPaymentSuccess", field = "payment")
    Optional<Payment> refunded(CommandSuccess success, Actor actor) {
        return payment(success, actor);
    }

    private Optional<Payment> payment(CommandSuccess success, Actor actor) {
        return payments.byId(success.receipt().streamId(), PaymentViewer.of(actor));
    }
}

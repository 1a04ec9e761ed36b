package dev.stoa.ecommerce.query.payments;

import static java.util.stream.Collectors.toMap;

import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.graphql.NodeSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class PaymentNodes implements NodeSource {

    private final Payments payments;

    PaymentNodes(Payments payments) {
        this.payments = payments;
    }

    @Override
    public String prefix() {
        return PaymentId.PREFIX;
    }

    @Override
    public String[] readsFrom() {
        return new String[]{PaymentProjection.ID};
    }

    @Override
    public Map<UUID, Payment> load(Collection<UUID> ids, Actor viewer) {
        return payments.byIds(ids, PaymentViewer.of(viewer)).stream()
                .collect(toMap(payment -> payment.id().value(), payment -> payment));
    }
}

package dev.stoa.ecommerce.payment.provider;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The providers that this node can call. */
@Component
public class Providers {

    private static final Logger LOG = LoggerFactory.getLogger(Providers.class);
    private static final String SANDBOX = "sandbox";

    private final Map<String, PaymentProvider> byName = new TreeMap<>();
    private final String configured;

    public Providers(List<PaymentProvider> providers,
            @Value("${stoa.payments.provider:" + SANDBOX + "}") String configured) {
        providers.forEach(provider -> byName.put(provider.name(), provider));
        this.configured = configured;
        if (!byName.containsKey(configured)) {
            throw new IllegalArgumentException(
                    "stoa.payments.provider is \"%s\", but there are only %s; stripe is there where stoa.payments.stripe.api-key is set"
                            .formatted(configured, byName.keySet()));
        }
    }

    public Optional<PaymentProvider> byName(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Collection<String> names() {
        return byName.keySet();
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        if (configured.equals(SANDBOX)) {
            LOG.info("Payments go to the sandbox and move no money (stoa.payments.provider)");
        }
    }
}

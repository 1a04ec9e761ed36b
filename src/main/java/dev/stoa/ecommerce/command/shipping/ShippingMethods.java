package dev.stoa.ecommerce.command.shipping;

import dev.stoa.ecommerce.command.LatestStates;
import dev.stoa.ecommerce.command.events.ShippingMethodEvent;
import dev.stoa.ecommerce.command.events.ShippingMethodId;
import dev.stoa.ecommerce.command.pricing.Basket;
import dev.stoa.ecommerce.command.pricing.Pricing;
import dev.stoa.ecommerce.command.pricing.TaxSettings;
import dev.stoa.kernel.eventstore.Claim;
import dev.stoa.kernel.eventstore.Claims;
import dev.stoa.kernel.eventstore.EventStore;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Tells which shipping methods can be chosen, from the log as it is committed now. */
@Component
public class ShippingMethods {

    private static final int KEPT = 1_000;
    private static final int LOOKED_AT = 50;
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,32}");

    private final Claims claims;
    private final LatestStates<ShippingMethod, ShippingMethodEvent> states;
    private final TaxSettings settings;

    ShippingMethods(Claims claims, EventStore store, ShippingMethodDecider decider, TaxSettings settings) {
        this.claims = claims;
        this.settings = settings;
        this.states = new LatestStates<>(store, decider, KEPT);
    }

    /** The active method with a code, with what it costs. */
    public Optional<OfferedShipping> offered(String code) {
        return byCode(code).flatMap(this::offered);
    }

    /** The method, active or not; empty where there is none. */
    public Optional<OfferedShipping> offered(ShippingMethodId id) {
        var method = states.of(id.value());
        return method.tariff() == null
                ? Optional.empty()
                : Optional.of(new OfferedShipping(id, method.code(), method.name(),
                        method.active() ? method.tariff() : null));
    }

    /** The codes of the active methods that ship it, in their order; of the first 50 methods. */
    public List<String> codes(Basket basket) {
        return claims.held(ShippingMethodDecider.CODE, LOOKED_AT).values().stream().map(states::of)
                .filter(method -> method.active()
                        && Pricing.totals(basket.by(method.tariff()), settings).shipping() != null)
                .map(ShippingMethod::code).toList();
    }

    /** The active method with a code. */
    public Optional<ShippingMethodId> byCode(String code) {
        return !CODE.matcher(code).matches()
                ? Optional.empty()
                : claims.holder(new Claim(ShippingMethodDecider.CODE, code)).filter(id -> states.of(id).active())
                        .map(ShippingMethodId::new);
    }
}

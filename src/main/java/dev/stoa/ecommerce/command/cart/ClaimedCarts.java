package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.LatestStates;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.kernel.eventstore.PersonalDataAliases;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What customers said in the carts that they had as guests stands under the ids of these. */
@Component
class ClaimedCarts implements PersonalDataAliases {

    private static final int KEEP_NONE = 0;

    private final EventStore store;
    private final CartDecider decider;

    ClaimedCarts(EventStore store, CartDecider decider) {
        this.store = store;
        this.decider = decider;
    }

    @Override
    public Set<UUID> of(UUID person) {
        return Set.copyOf(new LatestStates<>(store, decider, KEEP_NONE).of(CustomerCart.of(person).value()).merged());
    }
}

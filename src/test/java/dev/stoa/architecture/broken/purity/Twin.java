package dev.stoa.architecture.broken.purity;

import dev.stoa.architecture.broken.Breaks;
import dev.stoa.architecture.rules.DecisionsArePure;

@Breaks(value = DecisionsArePure.class, says = {
        "OrderDecider: OrderDecider.decide draws by chance (UUID.randomUUID); times and ids come with the command",
        "OrderDecider: OrderRules.later reads the clock (Instant.now); times and ids come with the command",
        "OrderDecider: OrderDecider.evolve reads the clock (Clock.instant); times and ids come with the command",
        "OrderDecider: OrderDecider.evolve reads or writes something outside (EventStore.currentVersion); times and ids come with the command",
        "Checkout: Checkout.react starts threads (Thread.startVirtualThread); times and ids come with the input",
        "Checkout: Checkout.react draws by chance (Ids.next); times and ids come with the input"})
public class Twin {}

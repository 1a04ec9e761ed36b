package dev.stoa.architecture.broken.listening;

import dev.stoa.architecture.broken.Breaks;
import dev.stoa.architecture.rules.HandlersAreCalled;

@Breaks(value = HandlersAreCalled.class, says = {
        "Lonely.on is an @EventHandler, but its class is neither @Projection nor @Process; nobody calls it",
        "CatalogProjection.forgotten takes a Recorded but is no @EventHandler; nobody calls it",
        "CatalogProjection.onTwo takes something else than one Recorded<…>",
        "CatalogProjection.onAnswer returns boolean; here a handler returns void or UUID",
        "Checkout.onVoid returns void; here a handler returns UUID",
        "Past.on listens past the queue; make it an @EventHandler of a processor"})
public class Twin {}

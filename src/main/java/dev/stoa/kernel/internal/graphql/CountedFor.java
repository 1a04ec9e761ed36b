package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.access.Actor;
import graphql.GraphQLContext;

/** Whom a request is counted for: the account or key that it came with, or else the address it came from. */
record CountedFor(String name) {

    static CountedFor in(GraphQLContext context) {
        var actor = Caller.actor(context);
        return new CountedFor(actor instanceof Actor.Anonymous
                ? context.getOrDefault(ClientAddress.class, ClientAddress.of(null)).text()
                : actor.name());
    }
}

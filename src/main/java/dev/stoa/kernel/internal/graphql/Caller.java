package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.Credentials.Identified;
import graphql.GraphQLContext;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who makes a request, as it is kept with the request and, while it is executed, in its context. */
final class Caller {

    /** Nobody, for ever. */
    static final Identified NOBODY = new Identified(Actor.ANONYMOUS, null);

    /** The name of the actor in the context, which controllers can ask for. */
    private static final String ACTOR = "actor";
    private static final String UNTIL = Caller.class.getName() + ".until";
    private static final String ATTRIBUTE = Caller.class.getName();

    private Caller() {}

    /** Keeps who was identified with the request, or with the connection that it will come over. */
    static void keep(Map<String, Object> attributes, Identified who) {
        attributes.put(ATTRIBUTE, who);
    }

    static Identified of(Map<String, Object> attributes) {
        return attributes.get(ATTRIBUTE) instanceof Identified who ? who : NOBODY;
    }

    /** What is put into the context: the actor and, for what has to end by itself, the time when it does. */
    static Map<Object, Object> context(Actor actor, @Nullable Instant until) {
        return until == null ? Map.of(ACTOR, actor) : Map.of(ACTOR, actor, UNTIL, until);
    }

    static boolean isKnown(GraphQLContext context) {
        return context.hasKey(ACTOR);
    }

    static Actor actor(GraphQLContext context) {
        return Objects.requireNonNullElse(context.get(ACTOR), Actor.ANONYMOUS);
    }

    static @Nullable Instant until(GraphQLContext context) {
        return context.get(UNTIL);
    }
}

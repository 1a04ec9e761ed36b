package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.access.Actor;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;

/** Gives controllers the actor of the request. */
class ActorArguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Actor.class);
    }

    @Override
    public Actor resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        return Caller.actor(environment.getGraphQlContext());
    }
}

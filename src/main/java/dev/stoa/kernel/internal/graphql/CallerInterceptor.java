package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.access.BadCredentials;
import dev.stoa.kernel.internal.graphql.websocket.Connection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Hands the caller on to the execution. Over WebSocket the caller is who the connection was opened by: its credentials
 * come in the payload of {@code connection_init}, and it is closed when they expire.
 */
@Component
class CallerInterceptor implements WebSocketGraphQlInterceptor {

    private final Callers callers;
    private final RateLimits rates;

    CallerInterceptor(Callers callers, RateLimits rates) {
        this.callers = callers;
        this.rates = rates;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var who = Caller.of(request.getAttributes());
        var until = request instanceof WebSocketGraphQlRequest ? null : who.until();
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(Caller.context(who.actor(), until)).build());
        return chain.next(request);
    }

    @Override
    public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo session, Map<String, Object> payload) {
        var connection = Connection.of(session.getAttributes());
        var address = ClientAddress.of(session.getRemoteAddress());
        try {
            if (rates.ofRefused(address).isPresent()) {
                throw new BadCredentials("Too many bad credentials; come back later");
            }
            var who = callers.identify(authorization(payload));
            Caller.keep(session.getAttributes(), who);
            connection.closeAt(who.until());
            return Mono.empty();
        } catch (BadCredentials bad) {
            rates.refused(address);
            connection.refuse(bad.getMessage());
            return Mono.error(bad);
        }
    }

    private static @Nullable String authorization(Map<String, Object> payload) throws BadCredentials {
        var value = payload.getOrDefault("Authorization", payload.get("authorization"));
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw new BadCredentials("\"Authorization\" must be a string");
    }
}

package dev.stoa.kernel.internal.graphql;

import graphql.ExecutionResult;
import jakarta.servlet.ServletException;
import java.util.List;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Mono;

/** Answers requests for one JSON response: queries and mutations. */
class HttpHandler extends GraphQlHttpHandler {

    private static final String NO_SUBSCRIPTIONS = "A subscription needs a connection that stays open: "
            + "send it over WebSocket (graphql-transport-ws), or with Accept: text/event-stream";

    private final RequestBody body;

    HttpHandler(WebGraphQlHandler handler, RequestBody body) {
        super(handler);
        this.body = body;
    }

    @Override
    public ServerResponse handleRequest(ServerRequest request) throws ServletException {
        return body.handle(request, super::handleRequest);
    }

    @Override
    protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> response) {
        return super.prepareResponse(request, response.map(HttpHandler::withoutSubscription));
    }

    private static WebGraphQlResponse withoutSubscription(WebGraphQlResponse response) {
        return response.getData() instanceof Publisher
                ? new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(
                        response.getExecutionInput(), ExecutionResult.newExecutionResult()
                                .errors(List.of(ApiError.badInput(NO_SUBSCRIPTIONS, null))).build()))
                : response;
    }
}

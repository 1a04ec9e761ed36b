package dev.stoa.kernel.internal.graphql;

import jakarta.servlet.ServletException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers requests for server-sent events, with one event where the operation is no subscription or is refused. */
class SseHandler extends GraphQlSseHandler {

    private final RequestBody body;

    SseHandler(WebGraphQlHandler handler, RequestBody body, @Nullable Duration timeout, @Nullable Duration keepAlive) {
        super(handler, timeout, keepAlive);
        this.body = body;
    }

    @Override
    public ServerResponse handleRequest(ServerRequest request) throws ServletException {
        return body.handle(request, super::handleRequest);
    }

    @Override
    protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> response) {
        return super.prepareResponse(request, response.map(SseHandler::asStream));
    }

    private static WebGraphQlResponse asStream(WebGraphQlResponse response) {
        var result = response.getExecutionResult();
        return response.getData() instanceof Publisher
                ? response
                : response.transform(builder -> builder.data(Flux.just(result)).errors(List.of()));
    }
}

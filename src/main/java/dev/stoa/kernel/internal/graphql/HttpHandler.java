package dev.stoa.kernel.internal.graphql;

import graphql.ExecutionResult;
import jakarta.servlet.ServletException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.reactivestreams.Publisher;
import org.springframework.graphql.MediaTypes;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
        return super.prepareResponse(request,
                response.map(HttpHandler::withoutSubscription).doOnNext(HttpHandler::sayWhenToComeBack));
    }

    private static WebGraphQlResponse withoutSubscription(WebGraphQlResponse response) {
        return response.getData() instanceof Publisher
                ? new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(
                        response.getExecutionInput(), ExecutionResult.newExecutionResult()
                                .errors(List.of(ApiError.badInput(NO_SUBSCRIPTIONS, null))).build()))
                : response;
    }

    private static void sayWhenToComeBack(WebGraphQlResponse response) {
        refusal(response).ifPresent(
                error -> seconds(error)
                        .ifPresent(it -> response.getResponseHeaders().set(HttpHeaders.RETRY_AFTER, it)));
    }

    static Optional<String> seconds(ApiError error) {
        return Optional.ofNullable(error.details().get("retryAfterMillis")).map(millis -> Long
                .toString(TimeUnit.MILLISECONDS.toSeconds(((Number) millis).longValue() + 999)));
    }

    /** The answer to a request that is not looked at. */
    static ServerResponse comeBack(ApiError error) {
        return ServerResponse.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, seconds(error).orElse("1"))
                .body(Map.of("errors", List.of(error.toSpecification())));
    }

    /** By the specification of GraphQL over HTTP, other than 200 only for its own media type; 429 for all. */
    @Override
    protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType mediaType) {
        var standard = super.selectResponseStatus(response, mediaType);
        boolean own = MediaTypes.APPLICATION_GRAPHQL_RESPONSE.equals(mediaType);
        return refusal(response).map(error -> switch (error.code()) {
            case RATE_LIMITED -> HttpStatus.TOO_MANY_REQUESTS;
            case TIMEOUT -> own ? HttpStatus.GATEWAY_TIMEOUT : standard;
            case UNAVAILABLE -> own ? HttpStatus.SERVICE_UNAVAILABLE : standard;
            case INTERNAL -> own ? HttpStatus.INTERNAL_SERVER_ERROR : standard;
            default -> standard;
        }).orElse(standard);
    }

    /** Why the request as a whole was refused, where it was. */
    private static Optional<ApiError> refusal(WebGraphQlResponse response) {
        var result = response.getExecutionResult();
        return result.isDataPresent() || result.getErrors().isEmpty()
                || !(result.getErrors().getFirst() instanceof ApiError error) ? Optional.empty() : Optional.of(error);
    }
}

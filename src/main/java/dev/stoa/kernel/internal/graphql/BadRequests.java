package dev.stoa.kernel.internal.graphql;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers requests that are none of GraphQL. */
final class BadRequests {

    private static final String EXPECTED = "Expected a JSON object with \"query\", and optionally \"variables\", "
            + "\"operationName\" and \"extensions\"";

    private BadRequests() {}

    static ServerResponse answer(RuntimeException problem, ServerRequest request) {
        return switch (problem) {
            case HttpMessageNotReadableException e -> answer(HttpStatus.BAD_REQUEST, EXPECTED);
            case ServerWebInputException e -> answer(HttpStatus.BAD_REQUEST, EXPECTED);
            case ResponseStatusException e -> answer(HttpStatus.valueOf(e.getStatusCode().value()), EXPECTED);
            default -> throw problem;
        };
    }

    private static ServerResponse answer(HttpStatus status, String message) {
        return ServerResponse.status(status)
                .body(Map.of("errors", List.of(ApiError.badInput(message, null).toSpecification())));
    }
}

package dev.stoa.kernel.internal.graphql;

import graphql.GraphQLError;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/** What is refused of a request, on any transport, before its document is parsed. */
@Component
class RequestAdmission {

    private static final Set<ErrorCode> OF_CLIENTS = Set.of(ErrorCode.BAD_USER_INPUT, ErrorCode.LIMIT_EXCEEDED,
            ErrorCode.FORBIDDEN);

    private final OperationLimits limits;
    private final RateLimits rates;
    private final TrustedDocuments trusted;

    RequestAdmission(OperationLimits limits, RateLimits rates, TrustedDocuments trusted) {
        this.limits = limits;
        this.rates = rates;
        this.trusted = trusted;
    }

    Optional<ApiError> refusal(ExecutionGraphQlRequest request, ClientAddress address) {
        return Stream.of(rates.ofRefused(address), untrusted(request.getDocument()),
                check("documentLength", limits.maxDocumentLength(), request.getDocument().length(), "characters"),
                check("variables", limits.maxVariables(), request.getVariables().size(), "variables"),
                check("variableValues", limits.maxVariableValues(), values(request.getVariables()),
                        "values in its variables"))
                .flatMap(Optional::stream).findFirst();
    }

    private Optional<ApiError> untrusted(String document) {
        if (!trusted.mayExecute(document)) {
            return Optional.of(
                    ApiError.of(ErrorCode.FORBIDDEN, "Only documents that were registered beforehand are executed"));
        }
        return document.equals(PersistedQuerySupport.PERSISTED_QUERY_MARKER)
                ? Optional.of(ApiError.badInput("PersistedQueryNotSupported", null))
                : Optional.empty();
    }

    /** Counts an answer without data, where that is the client's doing. */
    void answered(List<? extends GraphQLError> errors, ClientAddress address) {
        if (!errors.isEmpty() && errors.getFirst() instanceof ApiError error && OF_CLIENTS.contains(error.code())) {
            rates.refused(address);
        }
    }

    private static Optional<ApiError> check(String limit, long allowed, long found, String counted) {
        return found > allowed
                ? Optional.of(ApiError.exceeded(limit, allowed, found, "The request has", counted))
                : Optional.empty();
    }

    private static long values(Map<String, ?> variables) {
        long count = 0;
        var open = new ArrayDeque<Object>(List.of(variables));
        while (!open.isEmpty()) {
            var inside = switch (open.pop()) {
                case Map<?, ?> map -> map.values();
                case Collection<?> list -> list;
                default -> List.of();
            };
            count += inside.size();
            inside.stream().filter(value -> value instanceof Map || value instanceof Collection).forEach(open::push);
        }
        return count;
    }
}

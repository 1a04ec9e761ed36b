package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.access.AccessRefused;
import dev.stoa.kernel.access.NotAllowed;
import dev.stoa.kernel.access.NotSignedIn;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandTimeout;
import dev.stoa.kernel.command.InvalidCommand;
import dev.stoa.kernel.command.StoreUnavailable;
import dev.stoa.kernel.command.TargetNotFound;
import dev.stoa.kernel.graphql.BadArgument;
import dev.stoa.kernel.graphql.GlobalId;
import dev.stoa.kernel.internal.personaldata.MaskedFailure;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Turns what a field throws into errors for clients; what is not foreseen is masked and logged under an id. */
@Component
@Order(0)
class FieldErrors implements DataFetcherExceptionResolver, SubscriptionExceptionResolver {

    static final int RETRY_AFTER_MILLIS = 1000;

    private static final Logger LOG = LoggerFactory.getLogger(FieldErrors.class);

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable exception, DataFetchingEnvironment environment) {
        return Mono.just(errors(exception, environment).stream().<GraphQLError>map(error -> error.at(environment))
                .toList());
    }

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable exception) {
        return Mono.just(List.copyOf(errors(exception)));
    }

    /** An id that was not found is named as the client sent it, and by its argument. */
    private static List<ApiError> errors(Throwable exception, DataFetchingEnvironment environment) {
        return exception instanceof TargetNotFound missing
                ? SentId.of(missing.streamId(), environment.getArguments())
                        .map(sent -> List.of(notFound(sent.id()).with("argument", sent.path())))
                        .orElseGet(() -> errors(exception))
                : errors(exception);
    }

    static List<ApiError> errors(Throwable exception) {
        return switch (exception) {
            case BadArgument e -> List.of(ApiError.badInput(message(e), e.path()));
            case BadArguments e ->
                e.all().stream().map(bad -> ApiError.badInput(message(bad), bad.path())).toList();
            case InvalidCommand e -> e.violations().stream()
                    .map(violation -> ApiError.badInput(violation.message(), violation.path())).toList();
            case TargetNotFound e -> List.of(e.advice() == null
                    ? notFound(new GlobalId(e.streamType(), e.streamId()))
                    : ApiError.of(ErrorCode.NOT_FOUND, e.advice()));
            case NotSignedIn e -> List.of(refused(ErrorCode.UNAUTHENTICATED, e));
            case NotAllowed e -> List.of(refused(ErrorCode.FORBIDDEN, e));
            case CommandTimeout e -> List.of(timeout());
            case StoreUnavailable e -> List.of(unavailable());
            case DeadlinePassed e -> List.of(tooLong());
            case AbortExecutionException e -> List.of(tooLong());
            case QueryTimeoutException e -> List.of(tooLong());
            case GraphQLException e when e instanceof GraphQLError error
                    && error.getErrorType() == ErrorType.ValidationError ->
                List.of(ResponseErrors.badInput(error));
            default -> List.of(Outages.behind(exception) ? unavailable() : internal(exception));
        };
    }

    static ApiError internal(Throwable exception) {
        var id = UUID.randomUUID().toString();
        LOG.error("Error {} was answered as INTERNAL", id, MaskedFailure.of(exception));
        return ApiError.of(ErrorCode.INTERNAL, "Something went wrong on our side").with("errorId", id);
    }

    private static ApiError notFound(GlobalId id) {
        return ApiError.of(ErrorCode.NOT_FOUND, "There is no %s".formatted(id));
    }

    private static ApiError refused(ErrorCode code, AccessRefused refused) {
        return ApiError.of(code, String.valueOf(refused.getMessage())).with("allowed",
                refused.rule().allowed().stream().filter(who -> who != Who.SYSTEM).sorted().map(Enum::name).toList());
    }

    /** What was read is not needed to the end by anyone. */
    private static ApiError tooLong() {
        return ApiError.of(ErrorCode.TIMEOUT, "Reading this took too long; ask for less at once");
    }

    static ApiError timeout() {
        return ApiError.of(ErrorCode.TIMEOUT,
                "The answer did not come in time; send it again with the same idempotency key to learn the outcome");
    }

    static ApiError unavailable() {
        return ApiError.of(ErrorCode.UNAVAILABLE, "The database cannot be reached at the moment; try again")
                .with("retryAfterMillis", RETRY_AFTER_MILLIS);
    }

    private static String message(BadArgument bad) {
        var message = bad.getMessage();
        return message == null ? Conversions.UNSPECIFIC : message;
    }
}

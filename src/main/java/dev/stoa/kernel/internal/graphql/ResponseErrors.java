package dev.stoa.kernel.internal.graphql;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import java.util.List;

/** Gives every error a code, those of the engine included, and takes out what says too much. */
final class ResponseErrors {

    private ResponseErrors() {}

    static ExecutionResult coded(ExecutionResult result) {
        return result.getErrors().isEmpty()
                ? result
                : result.transform(builder -> builder.errors(coded(result.getErrors())));
    }

    static List<GraphQLError> coded(List<GraphQLError> errors) {
        return errors.stream().map(ResponseErrors::coded).toList();
    }

    private static GraphQLError coded(GraphQLError error) {
        if (error instanceof ApiError) {
            return error;
        }
        if (error instanceof AbortExecutionException) {
            return ApiError.of(ErrorCode.TIMEOUT, "The request was cancelled");
        }
        if (error instanceof BadFaithIntrospectionError) {
            return introspection(error);
        }
        return switch (error.getErrorType()) {
            case ErrorType.InvalidSyntax, ErrorType.ValidationError, ErrorType.OperationNotSupported ->
                badInput(error);
            case null, default -> internal(error);
        };
    }

    static ApiError badInput(GraphQLError error) {
        var message = EngineMessage.of(error.getMessage());
        return ApiError.badInput(message.text(), message.argument()).at(error.getLocations(), error.getPath());
    }

    private static ApiError introspection(GraphQLError error) {
        return ApiError.of(ErrorCode.LIMIT_EXCEEDED, "The introspection is larger than one that a tool would need")
                .with("limit", "introspection").at(error.getLocations(), error.getPath());
    }

    private static ApiError internal(GraphQLError error) {
        return FieldErrors.internal(new IllegalStateException(String.valueOf(error))).at(error.getLocations(),
                error.getPath());
    }
}

package dev.stoa.kernel.internal.graphql;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorHelper;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An error as clients see it: message, place, and {@code extensions} that begin with the code. */
record ApiError(ErrorCode code, String message, @Nullable List<SourceLocation> locations, @Nullable List<Object> path,
        Map<String, Object> details) implements GraphQLError {

    static ApiError of(ErrorCode code, String message) {
        return new ApiError(code, message, null, null, Map.of());
    }

    static ApiError badInput(String message, @Nullable String argument) {
        return new ApiError(ErrorCode.BAD_USER_INPUT, message, null, null,
                argument == null ? Map.of() : Map.of("argument", argument));
    }

    /**
     * More than is allowed.
     *
     * @param limit
     *            the name of the limit, which clients can count on
     * @param counted
     *            what was counted, in the plural
     */
    static ApiError exceeded(String limit, long allowed, long found, String what, String counted) {
        return of(ErrorCode.LIMIT_EXCEEDED, "%s %d %s, at most %d are allowed".formatted(what, found, counted, allowed))
                .with("limit", limit).with("allowed", allowed).with("found", found);
    }

    ApiError with(String name, Object value) {
        var more = new LinkedHashMap<>(details);
        more.put(name, value);
        return new ApiError(code, message, locations, path, more);
    }

    ApiError saying(String other) {
        return new ApiError(code, other, locations, path, details);
    }

    ApiError at(DataFetchingEnvironment environment) {
        return new ApiError(code, message, List.of(environment.getField().getSourceLocation()),
                environment.getExecutionStepInfo().getPath().toList(), details);
    }

    ApiError at(@Nullable List<SourceLocation> where, @Nullable List<Object> place) {
        return new ApiError(code, message, where, place, details);
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public @Nullable List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public @Nullable List<Object> getPath() {
        return path;
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorClassification.errorClassification(code.name());
    }

    @Override
    public Map<String, Object> getExtensions() {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", code.name());
        extensions.putAll(details);
        return extensions;
    }

    @Override
    public Map<String, Object> toSpecification() {
        var specification = new LinkedHashMap<>(GraphqlErrorHelper.toSpecification(this));
        specification.put("extensions", getExtensions());
        return specification;
    }
}

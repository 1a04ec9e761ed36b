package dev.stoa.kernel.internal.graphql;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Keeps short what is said about a refused request: the same error is told once, and not more than so many are. */
record ReportedErrors(int most) {

    private static final int PLACES = 10;

    ExecutionResult bounded(ExecutionResult result) {
        return result.getErrors().size() < 2 || result.isDataPresent()
                ? result
                : result.transform(builder -> builder.errors(bounded(result.getErrors())));
    }

    List<GraphQLError> bounded(List<GraphQLError> errors) {
        var told = new LinkedHashMap<String, GraphQLError>();
        errors.forEach(error -> told.merge(error.getMessage() + error.getExtensions(), error, ReportedErrors::merged));
        if (told.size() <= most) {
            return List.copyOf(told.values());
        }
        var first = new ArrayList<>(told.values().stream().limit(most).toList());
        first.add(ApiError.exceeded("reportedErrors", most, told.size(), "The request has", "errors or more"));
        return first;
    }

    private static GraphQLError merged(GraphQLError one, GraphQLError other) {
        return one instanceof ApiError known ? known.at(places(one, other), known.path()) : one;
    }

    private static List<SourceLocation> places(GraphQLError... errors) {
        return Stream.of(errors).map(GraphQLError::getLocations).filter(Objects::nonNull)
                .flatMap(List::stream).limit(PLACES).toList();
    }
}

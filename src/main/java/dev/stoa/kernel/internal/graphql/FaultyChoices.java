package dev.stoa.kernel.internal.graphql;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.analysis.QueryTraversalOptions;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.SourceLocation;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.parser.Parser;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Adds to an error about a {@code @oneOf} input which argument has it; the engine tells the type alone. */
record FaultyChoices(GraphQLSchema schema) {

    private record Place(String path, SourceLocation location) {}

    List<GraphQLError> located(List<GraphQLError> errors, ExecutionInput input) {
        return errors.stream().anyMatch(FaultyChoices::isAboutChoice)
                ? errors.stream().map(error -> isAboutChoice(error) ? located((ApiError) error, input) : error).toList()
                : errors;
    }

    private static boolean isAboutChoice(GraphQLError error) {
        return error instanceof ApiError known && known.code() == ErrorCode.BAD_USER_INPUT
                && !known.details().containsKey("argument")
                && (known.message().startsWith("Exactly one key must be specified for OneOf")
                        || known.message().startsWith("OneOf type field"));
    }

    private GraphQLError located(ApiError error, ExecutionInput input) {
        try {
            return places(input).stream().findFirst().<GraphQLError>map(
                    place -> error.with("argument", place.path).at(List.of(place.location), error.path()))
                    .orElse(error);
        } catch (GraphQLException _) {
            // Other variables are wrong too, so that it is not known which fields are left out.
            return error;
        }
    }

    private List<Place> places(ExecutionInput input) {
        var places = new ArrayList<Place>();
        QueryTraverser.newQueryTraverser().schema(schema).document(Parser.parse(input.getQuery()))
                .operationName(input.getOperationName()).coercedVariables(CoercedVariables.of(input.getVariables()))
                .options(QueryTraversalOptions.defaultOptions().coerceFieldArguments(false)).build()
                .visitPreOrder(new QueryVisitorStub() {

                    @Override
                    public void visitField(QueryVisitorFieldEnvironment field) {
                        for (var argument : field.getField().getArguments()) {
                            place(argument, field, input.getVariables()).ifPresent(places::add);
                        }
                    }
                });
        return places;
    }

    private static Optional<Place> place(Argument argument, QueryVisitorFieldEnvironment field,
            Map<String, Object> variables) {
        var declared = field.getFieldDefinition().getArgument(argument.getName());
        return declared == null
                ? Optional.empty()
                : fault(argument.getValue(), declared.getType(), argument.getName(), variables)
                        .map(path -> new Place(path,
                                Objects.requireNonNullElse(argument.getSourceLocation(), SourceLocation.EMPTY)));
    }

    private static Optional<String> fault(@Nullable Value<?> value, GraphQLType type, String path,
            Map<String, Object> variables) {
        var open = GraphQLTypeUtil.unwrapNonNull(type);
        return switch (value) {
            case VariableReference variable -> VariableFaults.first(variables.get(variable.getName()), open, path);
            case ArrayValue list when open instanceof GraphQLList of -> IntStream.range(0, list.getValues().size())
                    .mapToObj(i -> fault(list.getValues().get(i), of.getWrappedType(), path + "[" + i + "]", variables))
                    .flatMap(Optional::stream).findFirst();
            case ObjectValue object when open instanceof GraphQLInputObjectType input ->
                input.isOneOf() && !isChoice(object)
                        ? Optional.of(path)
                        : object.getObjectFields().stream().filter(each -> input.getField(each.getName()) != null)
                                .flatMap(each -> fault(each.getValue(), input.getField(each.getName()).getType(),
                                        path + "." + each.getName(), variables).stream())
                                .findFirst();
            case null, default -> Optional.empty();
        };
    }

    private static boolean isChoice(ObjectValue object) {
        return object.getObjectFields().size() == 1
                && !(object.getObjectFields().getFirst().getValue() instanceof NullValue);
    }
}

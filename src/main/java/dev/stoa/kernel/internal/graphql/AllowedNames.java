package dev.stoa.kernel.internal.graphql;

import graphql.GraphQLError;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Adds to errors of the engine about enums and {@code @oneOf} inputs what their types allow.
 *
 * @param shown
 *            whether clients may know the schema; else nothing is added
 */
record AllowedNames(GraphQLSchema schema, boolean shown) {

    private static final Pattern TYPE = Pattern.compile("(?:enum|is not a valid|OneOf type|OneOf type field) '(\\w+)");

    List<GraphQLError> told(List<GraphQLError> errors) {
        return shown ? errors.stream().map(this::told).toList() : errors;
    }

    private GraphQLError told(GraphQLError error) {
        if (!(error instanceof ApiError known) || known.code() != ErrorCode.BAD_USER_INPUT) {
            return error;
        }
        var type = TYPE.matcher(known.message());
        if (!type.find()) {
            return error;
        }
        var names = names(type.group(1)).toList();
        return names.isEmpty()
                ? error
                : known.saying("%s; allowed are %s".formatted(known.message().replaceFirst("\\.$", ""),
                        String.join(", ", names)));
    }

    private Stream<String> names(String type) {
        return switch (schema.getType(type)) {
            case GraphQLEnumType names -> names.getValues().stream().map(GraphQLEnumValueDefinition::getName);
            case GraphQLInputObjectType input when input.isOneOf() ->
                input.getFieldDefinitions().stream().map(GraphQLInputObjectField::getName);
            case null, default -> Stream.empty();
        };
    }
}

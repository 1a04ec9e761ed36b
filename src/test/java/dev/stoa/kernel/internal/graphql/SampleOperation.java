package dev.stoa.kernel.internal.graphql;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.stream.Collectors;

/** An operation that asks for one field of a root type, with made-up values where some are needed; a dry run if any. */
final class SampleOperation {

    private SampleOperation() {}

    static String of(String kind, GraphQLFieldDefinition field) {
        var arguments = field.getArguments().stream().filter(SampleOperation::isNeeded)
                .map(argument -> argument.getName() + ": " + value(argument.getName(), argument.getType()))
                .collect(Collectors.joining(", "));
        var selection = GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLScalarType
                || GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLEnumType ? "" : " { __typename }";
        return "%s { %s%s%s }".formatted(kind, field.getName(), arguments.isEmpty() ? "" : "(" + arguments + ")",
                selection);
    }

    private static boolean isNeeded(GraphQLArgument argument) {
        return argument.getName().equals("options")
                || argument.getType() instanceof GraphQLNonNull && !argument.hasSetDefaultValue();
    }

    private static String value(String name, GraphQLType type) {
        return switch (type) {
            case GraphQLNonNull some -> value(name, some.getWrappedType());
            case GraphQLList list -> "[" + value(name, list.getWrappedType()) + "]";
            case GraphQLEnumType values -> values.getValues().getFirst().getName();
            case GraphQLInputObjectType options when options.getName().equals("CommandOptions") -> "{dryRun: true}";
            case GraphQLInputObjectType input -> object(input);
            default -> scalar(name, (GraphQLNamedType) type);
        };
    }

    private static String object(GraphQLInputObjectType input) {
        var fields = input.getFieldDefinitions();
        var wanted = input.isOneOf()
                ? fields.stream().limit(1)
                : fields.stream().filter(SampleOperation::isNeeded);
        return wanted.map(field -> field.getName() + ": " + value(field.getName(), field.getType()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static boolean isNeeded(GraphQLInputObjectField field) {
        GraphQLInputType type = field.getType();
        return type instanceof GraphQLNonNull && !field.hasSetDefaultValue();
    }

    private static String scalar(String name, GraphQLNamedType type) {
        return switch (type.getName()) {
            case "Int", "Float" -> "1";
            case "Boolean" -> "true";
            case "Decimal" -> "\"1\"";
            case "DateTime" -> "\"2026-03-01T09:30:00Z\"";
            case "Date" -> "\"2026-03-01\"";
            case "UUID" -> "\"01900000-0000-7000-8000-000000000000\"";
            case "ID" -> "\"%s_01h455vb4pex5vsknk084sn02q\"".formatted(prefix(name));
            default -> "\"x\"";
        };
    }

    /** {@code orderId} names an order; what is named {@code id} alone is taken for one as well. */
    private static String prefix(String name) {
        var prefix = name.replaceAll("Ids?$", "").toLowerCase(java.util.Locale.ROOT);
        return prefix.isEmpty() || prefix.equals("id") ? "order" : prefix;
    }
}

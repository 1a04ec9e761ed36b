package dev.stoa.kernel.internal.graphql;

import graphql.GraphQLContext;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the place inside the value of a variable that its type refuses; the engine tells the variable alone. */
final class VariableFaults {

    private VariableFaults() {}

    /** The path of the first fault, which begins with the one given. */
    static Optional<String> first(@Nullable Object value, GraphQLType type, String path) {
        return switch (type) {
            case GraphQLNonNull required when value == null -> Optional.of(path);
            case GraphQLNonNull required -> first(value, required.getWrappedType(), path);
            case GraphQLType any when value == null -> Optional.empty();
            case GraphQLList list -> ofList(value, list.getWrappedType(), path);
            case GraphQLInputObjectType input -> ofObject(value, input, path);
            case GraphQLScalarType scalar -> faultUnless(isValue(value, scalar), path);
            case GraphQLEnumType names -> faultUnless(names.getValue(String.valueOf(value)) != null, path);
            default -> Optional.empty();
        };
    }

    private static Optional<String> ofList(Object value, GraphQLType element, String path) {
        if (!(value instanceof Collection<?> values)) {
            return first(value, element, path);
        }
        int index = 0;
        for (var each : values) {
            var fault = first(each, element, path + "[" + index++ + "]");
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ofObject(Object value, GraphQLInputObjectType input, String path) {
        if (!(value instanceof Map<?, ?> map)) {
            return Optional.of(path);
        }
        for (var name : map.keySet()) {
            if (input.getField(String.valueOf(name)) == null) {
                return Optional.of(path + "." + name);
            }
        }
        if (input.isOneOf() && map.values().stream().filter(Objects::nonNull).count() != 1) {
            return Optional.of(path);
        }
        return input.getFieldDefinitions().stream()
                .filter(field -> map.containsKey(field.getName()) || !field.hasSetDefaultValue())
                .flatMap(field -> first(map.get(field.getName()), field.getType(), path + "." + field.getName())
                        .stream())
                .findFirst();
    }

    private static boolean isValue(Object value, GraphQLScalarType scalar) {
        try {
            scalar.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ROOT);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static Optional<String> faultUnless(boolean right, String path) {
        return right ? Optional.empty() : Optional.of(path);
    }
}

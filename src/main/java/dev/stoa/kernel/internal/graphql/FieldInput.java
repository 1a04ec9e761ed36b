package dev.stoa.kernel.internal.graphql;

import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.InputValueWithState;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a field is given, as far as it can be told before the field is fetched. */
record FieldInput(Field field, GraphQLFieldDefinition definition, Map<String, Object> variables) {

    Optional<Integer> integer(String argument) {
        return Optional.ofNullable(value(argument)).flatMap(value -> switch (value) {
            case IntValue literal -> Optional.of(literal.getValue().intValue());
            case Number number -> Optional.of(number.intValue());
            default -> Optional.empty();
        });
    }

    Optional<Integer> listSize(String argument) {
        return Optional.ofNullable(value(argument)).flatMap(value -> switch (value) {
            case ArrayValue literal -> Optional.of(literal.getValues().size());
            case Collection<?> list -> Optional.of(list.size());
            default -> Optional.empty();
        });
    }

    private @Nullable Object value(String argument) {
        for (var given : field.getArguments()) {
            if (given.getName().equals(argument)) {
                return resolved(given.getValue());
            }
        }
        var declared = definition.getArgument(argument);
        return declared == null ? null : standard(declared.getArgumentDefaultValue());
    }

    private @Nullable Object resolved(Value<?> value) {
        return value instanceof VariableReference reference ? variables.get(reference.getName()) : value;
    }

    private static @Nullable Object standard(InputValueWithState value) {
        return value.isSet() ? value.getValue() : null;
    }
}

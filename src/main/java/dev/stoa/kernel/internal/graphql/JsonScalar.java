package dev.stoa.kernel.internal.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Any JSON value, as maps, lists, strings, numbers and booleans. */
class JsonScalar implements Coercing<Object, Object> {

    @Override
    public Object serialize(Object result, GraphQLContext context, Locale locale) {
        return result;
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
        return input;
    }

    @Override
    public @Nullable Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context,
            Locale locale) {
        return literal(input, variables);
    }

    private static @Nullable Object literal(Value<?> input, CoercedVariables variables) {
        return switch (input) {
            case StringValue text -> text.getValue();
            case BooleanValue flag -> flag.isValue();
            case IntValue number -> number.getValue();
            case FloatValue number -> number.getValue();
            case NullValue ignored -> null;
            case VariableReference reference -> variables.get(reference.getName());
            case ArrayValue array -> list(array, variables);
            case ObjectValue object -> map(object, variables);
            case EnumValue name -> throw new CoercingParseLiteralException(
                    "Json expects a JSON value, not the bare word %s".formatted(name.getName()));
            default -> throw new CoercingParseLiteralException("Json expects a JSON value");
        };
    }

    private static ArrayList<@Nullable Object> list(ArrayValue array, CoercedVariables variables) {
        var list = new ArrayList<@Nullable Object>();
        array.getValues().forEach(value -> list.add(literal(value, variables)));
        return list;
    }

    private static LinkedHashMap<String, @Nullable Object> map(ObjectValue object, CoercedVariables variables) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        object.getObjectFields().forEach(field -> map.put(field.getName(), literal(field.getValue(), variables)));
        return map;
    }
}

package dev.stoa.kernel.internal.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import java.util.function.Function;

/** A scalar that is written as a string, and nothing but a string, in both directions. */
record TextScalar<T>(String name, String expected, Function<String, T> parse, Function<Object, String> write)
        implements
            Coercing<T, String> {

    private static final int SHOWN = 40;

    static <T> GraphQLScalarType of(String name, String expected, Function<String, T> parse,
            Function<Object, String> write) {
        return GraphQLScalarType.newScalar().name(name).coercing(new TextScalar<>(name, expected, parse, write))
                .build();
    }

    @Override
    public String serialize(Object result, GraphQLContext context, Locale locale) {
        try {
            return write.apply(result);
        } catch (RuntimeException e) {
            throw new CoercingSerializeException("Not a %s".formatted(name), e);
        }
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        if (!(input instanceof String text)) {
            throw new CoercingParseValueException(message(String.valueOf(input)));
        }
        try {
            return parse.apply(text);
        } catch (RuntimeException e) {
            throw new CoercingParseValueException(message('"' + text + '"'), e);
        }
    }

    @Override
    public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (!(input instanceof StringValue text)) {
            throw new CoercingParseLiteralException("%s is written as a string: %s".formatted(name, expected));
        }
        try {
            return parse.apply(String.valueOf(text.getValue()));
        } catch (RuntimeException e) {
            throw new CoercingParseLiteralException(message('"' + text.getValue() + '"'), e);
        }
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(serialize(input, context, locale));
    }

    private String message(String found) {
        return "%s expects %s, not %s".formatted(name, expected,
                found.length() <= SHOWN ? found : found.substring(0, SHOWN) + "…");
    }
}

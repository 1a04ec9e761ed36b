package dev.stoa.kernel.internal.graphql;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A message of the GraphQL engine in words that say nothing of its classes. */
record EngineMessage(String text, @Nullable String argument) {

    private static final String FRACTION = "Expected an integer, not a number with a fraction";

    private static final Pattern PREFIX = Pattern
            .compile("^Validation error \\((\\w+)(@\\[[^\\]]*\\])?\\) ?: ?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARGUMENT = Pattern.compile(
            "^argument '([^']*)' with value '.*' (is not a valid|must|is missing|contains)", Pattern.DOTALL);
    private static final Pattern ALLOWABLE = Pattern.compile(
            "Literal value not in allowable values for (enum '\\w+').*",
            Pattern.DOTALL);
    private static final Pattern COERCED = Pattern.compile("^Argument '(\\w+)' has coerced Null value.*",
            Pattern.DOTALL);

    private static final List<Replacement> WORDS = List.of(
            new Replacement("Expected an AST type of 'IntValue' but it was a 'FloatValue'", FRACTION),
            new Replacement("Expected a value that can be converted to type 'Int' but it was a "
                    + "'(Double|Float|BigDecimal)'", FRACTION),
            new Replacement("Expected value to be in the integer range, but it was a '.*?'",
                    "Expected an integer from %d to %d".formatted(Integer.MIN_VALUE, Integer.MAX_VALUE)),
            new Replacement("Expected an AST type of (.+) but it was a (.+)", "Expected $1, not $2"),
            new Replacement("Expected a value that can be converted to type '(\\w+)' but it was a (.+)",
                    "Expected $1, not $2"),
            new Replacement("Expected an? (\\w+) input, but it was a (.+)", "Expected $1, not $2"),
            new Replacement("has coerced Null value for NonNull type", "must not be null; its type is"),
            new Replacement("'(StringValue|String)'", "a string"),
            new Replacement("'(IntValue|Integer|Long|BigInteger|Short)'", "an integer"),
            new Replacement("'(FloatValue|Double|Float|BigDecimal)'", "a number"),
            new Replacement("'(BooleanValue|Boolean)'", "a boolean"),
            new Replacement("'EnumValue'", "a bare word"),
            new Replacement("'NullValue'", "null"),
            new Replacement("'(ObjectValue|\\w*Map)'", "an object"),
            new Replacement("'(ArrayValue|\\w*List)'", "a list"),
            new Replacement("'VariableReference'", "a variable"),
            new Replacement(" with ANTLR error '.*?'", ""));

    static EngineMessage of(@Nullable String original) {
        if (original == null) {
            return new EngineMessage("Not a valid request", null);
        }
        var text = PREFIX.matcher(original).replaceFirst("");
        var argument = ARGUMENT.matcher(text);
        var name = argument.find() ? argument.group(1) : null;
        text = argument.reset().replaceFirst("argument '$1' $2");
        text = ALLOWABLE.matcher(text).replaceFirst("not a value of $1");
        text = COERCED.matcher(text).replaceFirst("Argument '$1' must not be null");
        for (var word : WORDS) {
            text = word.pattern().matcher(text).replaceAll(word.by());
        }
        return new EngineMessage(text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1),
                name);
    }

    private record Replacement(Pattern pattern, String by) {

        Replacement(String pattern, String by) {
            this(Pattern.compile(pattern, Pattern.DOTALL), by);
        }
    }
}

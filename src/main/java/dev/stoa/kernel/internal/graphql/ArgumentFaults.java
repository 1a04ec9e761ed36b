package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.command.StorableText;
import dev.stoa.kernel.graphql.BadArgument;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a field refuses of its arguments, whatever it is: text that no table can hold, and numbers out of their range.
 */
final class ArgumentFaults {

    private static final String DIRECTIVE = "between";

    private ArgumentFaults() {}

    static List<BadArgument> of(GraphQLFieldDefinition field, Map<String, Object> arguments) {
        return arguments.isEmpty()
                ? List.of()
                : Stream.concat(
                        StorableText.violations(arguments).stream()
                                .map(violation -> new BadArgument(violation.path(), violation.message())),
                        field.getArguments().stream().flatMap(argument -> outOfRange(argument, arguments).stream()))
                        .toList();
    }

    private static Optional<BadArgument> outOfRange(GraphQLArgument argument, Map<String, Object> arguments) {
        var range = argument.getAppliedDirective(DIRECTIVE);
        if (range == null || !(arguments.get(argument.getName()) instanceof Integer given)) {
            return Optional.empty();
        }
        int minimum = Objects.requireNonNull(range.getArgument("minimum").<Integer>getValue());
        int maximum = Objects.requireNonNull(range.getArgument("maximum").<Integer>getValue());
        return given >= minimum && given <= maximum
                ? Optional.empty()
                : Optional.of(new BadArgument(argument.getName(),
                        "Must be between %d and %d, not %d".formatted(minimum, maximum, given)));
    }
}

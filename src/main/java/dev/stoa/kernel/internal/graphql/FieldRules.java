package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.access.AccessRule;
import dev.stoa.kernel.access.Who;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rules that the schema declares with {@code @access}: a field's own, or else its type's. */
final class FieldRules {

    private static final String DIRECTIVE = "access";
    private static final String ARGUMENT = "to";

    private FieldRules() {}

    /** The rule of a field; empty where neither it nor its type declares one. */
    static Optional<AccessRule> find(GraphQLFieldsContainer type, GraphQLFieldDefinition field) {
        return declared(field)
                .or(() -> type instanceof GraphQLDirectiveContainer container ? declared(container) : Optional.empty());
    }

    private static Optional<AccessRule> declared(GraphQLDirectiveContainer element) {
        return Optional.ofNullable(element.getAppliedDirective(DIRECTIVE)).map(directive -> {
            Collection<?> names = Objects.requireNonNull(directive.getArgument(ARGUMENT).getValue());
            return new AccessRule(
                    names.stream().map(name -> Who.valueOf(name.toString())).collect(Collectors.toSet()));
        });
    }
}

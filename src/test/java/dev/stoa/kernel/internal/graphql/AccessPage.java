package dev.stoa.kernel.internal.graphql;

import dev.stoa.architecture.House;
import dev.stoa.kernel.access.AccessRule;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.command.Command;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may do and see what, as a page. */
record AccessPage(GraphQLSchema schema, House house) {

    private static final List<String> ROOTS = List.of("Mutation", "Query", "Subscription");

    private static final String INTRODUCTION = """
            # Who may do and see what

            Drawn from the rules: `@access` in the schema, `@GivenBy` on the commands. A test asks for every field as
            everybody and holds the answer against this table.

            * **yes**: allowed.
            * **own**: allowed for one's own. What belongs to somebody else is not there, to the byte as what does not
              exist. A guest's order is the own of whoever has its secret.
            * **sign in**: answered with `UNAUTHENTICATED`; signing in could help.
            * **no**: answered with `FORBIDDEN`.

            Every account is a SHOPPER. Operators grant the other roles; a machine has those of its API key. Unpublished
            products are there for a MERCHANT only, wherever products are shown.
            """;

    String text() {
        return String.join("\n", INTRODUCTION, operations(), types(), commands());
    }

    private String operations() {
        var rows = ROOTS.stream().map(schema::getObjectType).filter(java.util.Objects::nonNull)
                .flatMap(root -> sorted(root.getFieldDefinitions()).map(
                        field -> row("%s `%s`".formatted(kind(root), field.getName()), rule(root, field))));
        return "## Operations\n\n" + table("operation", rows);
    }

    private String types() {
        var rows = schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__") && !ROOTS.contains(type.getName()))
                .filter(GraphQLObjectType.class::isInstance).map(GraphQLObjectType.class::cast)
                .sorted(Comparator.comparing(GraphQLObjectType::getName)).flatMap(this::ofType);
        return "## Types and their fields\n\n" + table("field", rows);
    }

    /** One row for the fields that have the rule of the type, and one for each other. */
    private Stream<String> ofType(GraphQLObjectType type) {
        var fields = type.getFieldDefinitions();
        var most = fields.stream().collect(Collectors.groupingBy(field -> rule(type, field), Collectors.counting()))
                .entrySet().stream().max(java.util.Map.Entry.comparingByValue()).orElseThrow().getKey();
        var others = sorted(fields.stream().filter(field -> !rule(type, field).equals(most)).toList())
                .map(field -> row("`%s.%s`".formatted(type.getName(), field.getName()), rule(type, field)));
        return Stream.concat(Stream.of(row("`%s`".formatted(type.getName()), most)), others);
    }

    private String commands() {
        var rows = house.classes().stream().filter(type -> !type.isPackageInfo())
                .map(type -> (Class<?>) type.load())
                .filter(type -> Command.class.isAssignableFrom(type) && !type.isInterface())
                .sorted(Comparator.comparing(Class::getSimpleName))
                .map(type -> "| `%s` | %s |".formatted(type.getSimpleName(),
                        givers(type.getAnnotation(GivenBy.class))));
        return "## Commands\n\n| command | may be given by |\n|---|---|\n" + lines(rows);
    }

    private static String givers(GivenBy rule) {
        return Arrays.stream(rule.value()).sorted().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static AccessRule rule(GraphQLObjectType type, GraphQLFieldDefinition field) {
        return FieldRules.find(type, field).orElse(AccessRule.NOBODY);
    }

    private static String kind(GraphQLObjectType root) {
        return root.getName().toLowerCase(java.util.Locale.ROOT);
    }

    private static Stream<GraphQLFieldDefinition> sorted(List<GraphQLFieldDefinition> fields) {
        return fields.stream().sorted(Comparator.comparing(GraphQLFieldDefinition::getName));
    }

    private static String table(String first, Stream<String> rows) {
        var viewers = Viewers.ALL.keySet();
        return "| %s | %s |\n|---|%s\n".formatted(first, String.join(" | ", viewers), "---|".repeat(viewers.size()))
                + lines(rows);
    }

    private static String row(String name, AccessRule rule) {
        return "| %s | %s |".formatted(name, Viewers.ALL.values().stream()
                .map(viewer -> Viewers.outcome(rule, viewer)).collect(Collectors.joining(" | ")));
    }

    private static String lines(Stream<String> rows) {
        return rows.map(row -> row + "\n").collect(Collectors.joining());
    }
}

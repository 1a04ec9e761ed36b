package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.ScalarInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SchemaDescriptionsTest {

    @Test
    void everythingIsDescribed() throws IOException {
        assertThat(undescribed(PrintedSchema.ofTheApplication())).as("without a description").isEmpty();
    }

    @Test
    void whatIsNotDescribedIsFound() {
        var schema = PrintedSchema.of("""
                directive @d(x: Int) on QUERY
                scalar DateTime
                "It is." type Query { a(b: E): U "It is." c: I d(f: In): DateTime }
                enum E { X "It is." Y }
                interface I { i: Int }
                type O implements I { i: Int }
                union U = O
                input In { f: Int }
                """);
        assertThat(undescribed(schema)).containsExactlyInAnyOrder("@d", "@d(x)", "DateTime", "Query.a", "Query.a(b)",
                "Query.d", "Query.d(f)", "E", "E.X", "I", "I.i", "O", "O.i", "U", "In", "In.f");
    }

    private static List<String> undescribed(GraphQLSchema schema) {
        var found = new ArrayList<String>();
        schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__")
                        && !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()))
                .forEach(type -> check(type, found));
        schema.getDirectives().stream().filter(it -> !PrintedSchema.BUILT_IN.contains(it.getName()))
                .forEach(directive -> {
                    check(directive, "@" + directive.getName(), found);
                    directive.getArguments().forEach(
                            it -> check(it, "@%s(%s)".formatted(directive.getName(), it.getName()), found));
                });
        return found;
    }

    private static void check(GraphQLNamedType type, List<String> found) {
        check(type, type.getName(), found);
        switch (type) {
            case GraphQLFieldsContainer fields -> fields.getFieldDefinitions().forEach(field -> {
                var name = type.getName() + "." + field.getName();
                check(field, name, found);
                for (GraphQLArgument argument : field.getArguments()) {
                    check(argument, "%s(%s)".formatted(name, argument.getName()), found);
                }
            });
            case GraphQLInputObjectType input -> input.getFieldDefinitions()
                    .forEach(field -> check(field, type.getName() + "." + field.getName(), found));
            case GraphQLEnumType values -> values.getValues()
                    .forEach(value -> check(value, type.getName() + "." + value.getName(), found));
            default -> {
            }
        }
    }

    private static void check(GraphQLNamedSchemaElement element, String name, List<String> found) {
        if (isBlank(element.getDescription())) {
            found.add(name);
        }
    }

    private static boolean isBlank(@Nullable String description) {
        return description == null || description.isBlank();
    }
}

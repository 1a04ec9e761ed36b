package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every field of the schema says who may ask for it, itself or by its type; without that it is refused to everyone. */
class FieldRulesTest {

    @Test
    void everyFieldHasARule() throws IOException {
        assertThat(withoutRule(PrintedSchema.ofTheApplication()))
                .as("without @access(to: …), on the field or on its type").isEmpty();
    }

    @Test
    void whatHasNoRuleIsFound() {
        var schema = PrintedSchema.of("""
                directive @access(to: [Who!]!) on OBJECT | INTERFACE | FIELD_DEFINITION
                enum Who { ANYONE OWNER MERCHANT }
                type Query { open: Open @access(to: [ANYONE]) forgotten: Mixed }
                type Open @access(to: [OWNER, MERCHANT]) { one: Int two: Int @access(to: []) }
                type Mixed implements Forgotten { three: Int @access(to: [MERCHANT]) four: Int }
                interface Forgotten { four: Int }
                """);
        assertThat(withoutRule(schema)).containsExactlyInAnyOrder("Query.forgotten", "Open.two", "Mixed.four",
                "Forgotten.four");
    }

    private static List<String> withoutRule(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream().filter(type -> !type.getName().startsWith("__"))
                .filter(GraphQLFieldsContainer.class::isInstance).map(GraphQLFieldsContainer.class::cast)
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .filter(field -> FieldRules.find(type, field).filter(rule -> !rule.allowed().isEmpty())
                                .isEmpty())
                        .map(field -> type.getName() + "." + field.getName()))
                .toList();
    }
}

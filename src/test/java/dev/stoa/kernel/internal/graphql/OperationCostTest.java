package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.errors.SchemaProblem;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationCostTest {

    private static final String SCHEMA = """
            type Query {
              orders(first: Int, last: Int): OrderConnection
              paged(first: Int = 5): OrderConnection
              nodes(ids: [ID!]!): [Node]
              name: String
            }
            interface Node { id: ID, maker: Person }
            type OrderConnection { nodes: [Order] edges: [OrderEdge] total: Int }
            type OrderEdge { node: Order }
            type Order implements Node { id: ID, lines: [Line], buyer: Person, seller: Person, maker: Person }
            type Line { sku: String, quantity: Int }
            type Person { name: String, orders(first: Int): OrderConnection }
            """;

    private final FieldFetching fetching = new FieldFetching();
    private final AtomicLong cost = new AtomicLong();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { name }                                                            | 10
            { __typename }                                                      | 0
            { __schema { types { name } } }                                     | 10
            { orders(first: 50) { total } }                                     | 11
            { orders(first: 50) { nodes { id } } }                              | 61
            { orders(last: 7) { nodes { id } } }                                | 18
            { orders { nodes { id } } }                                         | 31
            { orders(first: 5000) { nodes { id } } }                            | 111
            { orders(first: -5) { nodes { id } } }                              | 11
            { orders(first: 50) { edges { node { id } } } }                     | 111
            { paged { nodes { id } } }                                          | 16
            { orders(first: 50) { nodes { buyer { name } } } }                  | 121
            { orders(first: 50) { nodes { seller { name } } } }                 | 611
            { orders(first: 50) { nodes { lines { sku } } } }                   | 561
            { orders(first: 10) { nodes { buyer { orders(first: 10) { nodes { id } } } } } } | 251
            { nodes(ids: ["a", "b", "c"]) { id } }                              | 13
            { nodes(ids: ["a", "b", "c"]) { maker { name } } }                  | 46
            { nodes(ids: ["a", "b", "c"]) { ... on Order { buyer { name } } } } | 26
            query($n: Int) { orders(first: $n) { nodes { id } } }               | 41
            query($other: Int = 40) { orders(first: $other) { nodes { id } } }  | 51
            { orders(first: 50) { ...A } } fragment A on OrderConnection { nodes { id } } | 61
            { orders @skip(if: true) { nodes { id } } }                         | 31
            """)
    void readsAndObjectsAreCounted(String document, long expected) {
        fetching.put("Query.name", FieldFetching.How.SINGLY);
        fetching.put("Query.orders", FieldFetching.How.SINGLY);
        fetching.put("Query.paged", FieldFetching.How.SINGLY);
        fetching.put("Query.nodes", FieldFetching.How.SINGLY);
        fetching.put("Order.buyer", FieldFetching.How.BATCHED);
        fetching.put("Order.seller", FieldFetching.How.SINGLY);
        fetching.put("Order.maker", FieldFetching.How.SINGLY);
        fetching.put("Person.orders", FieldFetching.How.SINGLY);
        run(document);
        assertThat(cost).hasValue(expected);
    }

    private void run(String document) throws SchemaProblem {
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Node", type -> type.typeResolver(environment -> null)).build();
        var schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring);
        var input = ExecutionInput.newExecutionInput(document).variables(Map.of("n", 30)).build();
        var answer = GraphQL.newGraphQL(schema).instrumentation(new Costs()).build().execute(input);
        assertThat(answer.getErrors()).isEmpty();
    }

    private final class Costs extends SimplePerformantInstrumentation {

        @Override
        public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
                InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
            cost.set(new OperationCost(parameters.getExecutionContext(), fetching, TestLimits.standard()).total());
            return null;
        }
    }
}

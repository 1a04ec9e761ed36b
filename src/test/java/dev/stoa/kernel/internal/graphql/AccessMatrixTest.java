package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.access.AccessRefused;
import dev.stoa.kernel.access.AccessRule;
import dev.stoa.kernel.access.Actor;
import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/**
 * Every field that is served, asked for by everybody: refused where its rule says so and nowhere else. Fields of the
 * root types are executed whole, commands included; those of other types by what fetches them.
 */
@SpringBootTest(properties = "stoa.demo.enabled=false")
@AutoConfigureGraphQlTester
class AccessMatrixTest {

    private static final List<String> ROOTS = List.of("Query", "Mutation", "Subscription");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    GraphQlSource source;
    @Autowired
    ExecutionGraphQlService service;

    @ParameterizedTest
    @ValueSource(strings = {"Query", "Mutation", "Subscription"})
    void everyOperationIsRefusedAsItsRuleSays(String root) {
        var type = Objects.requireNonNull(source.schema().getObjectType(root));
        for (var field : type.getFieldDefinitions()) {
            var rule = rule(type, field);
            Viewers.ALL.forEach((name, viewer) -> assertThat(executed(root, field, viewer))
                    .as("%s.%s, asked for by %s", root, field.getName(), name)
                    .isEqualTo(refusal(Viewers.outcome(rule, viewer))));
        }
    }

    @Test
    void everyFieldOfEveryTypeIsRefusedAsItsRuleSays() {
        var schema = source.schema();
        schema.getAllTypesAsList().stream().filter(type -> !type.getName().startsWith("__"))
                .filter(GraphQLObjectType.class::isInstance).map(GraphQLObjectType.class::cast)
                .filter(type -> !ROOTS.contains(type.getName()))
                .forEach(type -> type.getFieldDefinitions().forEach(field -> everybodyFetches(schema, type, field)));
    }

    private static void everybodyFetches(GraphQLSchema schema, GraphQLObjectType type, GraphQLFieldDefinition field) {
        var rule = rule(type, field);
        Viewers.ALL.forEach((name, viewer) -> assertThat(fetched(schema, type, field, viewer))
                .as("%s.%s, fetched for %s", type.getName(), field.getName(), name)
                .isEqualTo(refusal(Viewers.outcome(rule, viewer))));
    }

    private static AccessRule rule(GraphQLObjectType type, GraphQLFieldDefinition field) {
        return FieldRules.find(type, field).orElse(AccessRule.NOBODY);
    }

    private static String refusal(String outcome) {
        return switch (outcome) {
            case "sign in" -> "UNAUTHENTICATED";
            case "no" -> "FORBIDDEN";
            default -> "not refused";
        };
    }

    private String executed(String root, GraphQLFieldDefinition field, Actor viewer) {
        var document = SampleOperation.of(root.toLowerCase(Locale.ROOT), field);
        var request = new DefaultExecutionGraphQlRequest(document, null, Map.of(), Map.of(), "1", null);
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(Caller.context(viewer, null)).build());
        return refused(Objects.requireNonNull(service.execute(request).block(PATIENCE)), document);
    }

    private static String refused(ExecutionGraphQlResponse response, String document) {
        var codes = response.getErrors().stream().map(AccessMatrixTest::code).toList();
        assertThat(codes).as(document).doesNotContain("INTERNAL");
        return codes.stream().filter(List.of("UNAUTHENTICATED", "FORBIDDEN")::contains).findFirst()
                .orElse("not refused");
    }

    private static String code(ResponseError error) {
        return String.valueOf(error.getExtensions().get("code"));
    }

    private static String fetched(GraphQLSchema schema, GraphQLObjectType type, GraphQLFieldDefinition field,
            Actor viewer) {
        var environment = DataFetchingEnvironmentImpl.newDataFetchingEnvironment().fieldDefinition(field)
                .graphQLContext(GraphQLContext.of(Caller.context(viewer, null))).build();
        try {
            schema.getCodeRegistry().getDataFetcher(type, field).get(environment);
            return "not refused";
        } catch (AccessRefused refused) {
            return FieldErrors.errors(refused).getFirst().code().name();
        } catch (Exception withoutSource) {
            return "not refused";
        }
    }
}

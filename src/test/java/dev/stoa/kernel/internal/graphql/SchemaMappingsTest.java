package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.DataFetcher;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Controller;

class SchemaMappingsTest extends NotesApi {

    @Autowired
    GraphQlSource source;
    @Autowired
    ServedFields served;
    @Autowired
    FieldReads reads;

    @Test
    void everyFieldIsServed() {
        assertThat(new SchemaInspection("dev.stoa").problems(source.schema(), served.fetchers())).isEmpty();
    }

    @Test
    void everyFieldThatReadsSaysWhere() {
        assertThat(ReadingFields.withoutProcessors(source.schema(), served.fetchers(), reads)).isEmpty();
    }

    @Test
    void whatIsNotServedIsFound() {
        var schema = brokenSchema();
        assertThat(new SchemaInspection("dev.stoa.kernel.internal.graphql").problems(schema, brokenFetchers()))
                .anySatisfy(it -> assertThat(it).isEqualTo("Query.missing has no value"))
                .anySatisfy(it -> assertThat(it).isEqualTo("Broken.colour has no value"))
                .anySatisfy(it -> assertThat(it).isEqualTo("Nowhere of Query.either could not be looked at"))
                .anySatisfy(it -> assertThat(it).endsWith("takes [other], which the schema does not give"))
                .anySatisfy(it -> assertThat(it).startsWith("Query.gone is served by"))
                .anySatisfy(it -> assertThat(it).endsWith("given not to be null, but the schema lets it"))
                .hasSize(6);
    }

    @Test
    void whatReadsWithoutSayingWhereIsFound() {
        var fields = new FieldReads();
        fields.put("Query.either", "test.either");
        assertThat(ReadingFields.withoutProcessors(brokenSchema(), brokenFetchers(), fields))
                .containsExactly("Query.one");
    }

    private static GraphQLSchema brokenSchema() {
        return PrintedSchema.of("""
                type Query { one(given: Int): Broken either: Either missing: Int }
                type Broken { text: String! colour: String }
                type Nowhere { text: String }
                union Either = Broken | Nowhere
                """);
    }

    @SuppressWarnings("rawtypes")
    private static Map<String, Map<String, DataFetcher>> brokenFetchers() {
        var context = new StaticApplicationContext();
        context.registerSingleton("brokenController", BrokenController.class);
        context.refresh();
        var configurer = new AnnotatedControllerConfigurer();
        configurer.setApplicationContext(context);
        configurer.afterPropertiesSet();
        var wiring = RuntimeWiring.newRuntimeWiring();
        configurer.configure(wiring);
        return wiring.build().getDataFetchers();
    }

    record Broken(String text) {}

    @Controller
    static class BrokenController {

        @QueryMapping
        Broken one(@Argument Integer given, @Argument Integer other) {
            return new Broken(given + "" + other);
        }

        @QueryMapping
        Object either() {
            return new Broken("a");
        }

        @QueryMapping
        List<Broken> gone() {
            return List.of();
        }
    }
}

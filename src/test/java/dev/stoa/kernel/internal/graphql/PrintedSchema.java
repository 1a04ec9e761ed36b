package dev.stoa.kernel.internal.graphql;

import graphql.schema.GraphQLSchema;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The schema of the application, merged out of its files, without a running application. */
final class PrintedSchema {

    static final Set<String> BUILT_IN = Set.of("include", "skip", "deprecated", "specifiedBy", "oneOf", "defer",
            "experimental_disableErrorPropagation");

    private PrintedSchema() {}

    static GraphQLSchema ofTheApplication() throws IOException {
        try (var files = Files.walk(Path.of("graphql"))) {
            var merged = new TypeDefinitionRegistry();
            for (var file : files.filter(path -> path.toString().endsWith(".graphqls")).sorted().toList()) {
                merged.merge(new SchemaParser().parse(file.toFile()));
            }
            return schema(merged);
        }
    }

    static GraphQLSchema of(String definitions) {
        return schema(new SchemaParser().parse(definitions));
    }

    private static GraphQLSchema schema(TypeDefinitionRegistry registry) {
        new RootTypes().configure(registry);
        var wiring = RuntimeWiring.newRuntimeWiring().wiringFactory(new MockedWiringFactory());
        new Scalars().configure(wiring);
        return new SchemaGenerator().makeExecutableSchema(registry, wiring.build());
    }

    static String print(GraphQLSchema schema) {
        var options = SchemaPrinter.Options.defaultOptions()
                .includeDirectiveDefinition(name -> !BUILT_IN.contains(name))
                .includeScalarTypes(true).descriptionsAsHashComments(false);
        return new SchemaPrinter(options).print(schema).strip() + "\n";
    }

    /** What clients of the old schema could trip over. */
    static List<String> breakages(String old, String now) {
        var found = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(old, now), found);
        return found.getBreakages().stream()
                .map(event -> "%s.%s: %s".formatted(event.getTypeName(), event.getFieldName(), event.getReasonMsg()))
                .collect(Collectors.toList());
    }
}

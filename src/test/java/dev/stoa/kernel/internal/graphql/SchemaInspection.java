package dev.stoa.kernel.internal.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.util.ClassUtils;

/** Holds a schema against the controllers and records that serve it, members of unions included. */
final class SchemaInspection {

    private final Map<String, List<Class<?>>> classes = new HashMap<>();

    SchemaInspection(String basePackage) {
        var scan = new ClassPathScanningCandidateComponentProvider(false) {

            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return true;
            }
        };
        scan.addIncludeFilter((reader, factory) -> true);
        for (var candidate : scan.findCandidateComponents(basePackage)) {
            var type = ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null);
            classes.computeIfAbsent(type.getSimpleName(), name -> new ArrayList<>()).add(type);
        }
    }

    /** What is wrong, one line each. */
    @SuppressWarnings("rawtypes")
    TreeSet<String> problems(GraphQLSchema schema, Map<String, Map<String, DataFetcher>> fetchers) {
        var report = SchemaMappingInspector.initializer()
                .classResolver((type, parent) -> classesOf(type, fetchers.getOrDefault(type.getName(), Map.of())))
                .inspect(schema, fetchers);
        return problems(report);
    }

    private TreeSet<String> problems(SchemaReport report) {
        var problems = new TreeSet<String>();
        report.unmappedFields().stream().filter(field -> !inherits(field))
                .forEach(field -> problems.add("%s has no value".formatted(field)));
        report.unmappedRegistrations().forEach((field, fetcher) -> problems
                .add("%s is served by %s, but not in the schema".formatted(field, fetcher)));
        report.unmappedArguments().forEach((fetcher, names) -> problems
                .add("%s takes %s, which the schema does not give".formatted(fetcher, names)));
        report.fieldNullnessErrors().forEach((field, error) -> problems
                .add("%s must not be null, but %s may be".formatted(field, error.annotatedElement())));
        report.argumentNullnessErrors().forEach((fetcher, errors) -> errors.forEach(error -> problems
                .add("%s wants %s not to be null, but the schema lets it".formatted(fetcher,
                        error.annotatedElement()))));
        report.skippedTypes().forEach(skipped -> problems
                .add("%s of %s could not be looked at".formatted(name(skipped.type()), skipped.fieldCoordinates())));
        return problems;
    }

    /** Spring looks at what a class declares itself; the engine also finds what it inherits. */
    private boolean inherits(FieldCoordinates field) {
        return classes.getOrDefault(field.getTypeName(), List.of()).stream()
                .anyMatch(candidate -> has(candidate, field.getFieldName()));
    }

    private static boolean has(Class<?> candidate, String name) {
        return Arrays.stream(candidate.getMethods())
                .anyMatch(method -> method.getName().equals(name) && method.getParameterCount() == 0);
    }

    private static String name(Object type) {
        return type instanceof GraphQLNamedType named ? named.getName() : type.toString();
    }

    /** The class with the type's name; of several the one that can say most about its fields. */
    @SuppressWarnings("rawtypes")
    private List<Class<?>> classesOf(GraphQLObjectType type, Map<String, DataFetcher> fetchers) {
        return classes.getOrDefault(type.getName(), List.of()).stream()
                .max(Comparator.comparing(candidate -> known(candidate, type, fetchers)))
                .<List<Class<?>>>map(List::of).orElse(List.of());
    }

    @SuppressWarnings("rawtypes")
    private static long known(Class<?> candidate, GraphQLObjectType type, Map<String, DataFetcher> fetchers) {
        return type.getFieldDefinitions().stream().filter(field -> fetchers.containsKey(field.getName())
                || has(candidate, field.getName())).count();
    }

}

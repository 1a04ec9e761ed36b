package dev.stoa.kernel.internal.graphql;

import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.TypeDefinitionConfigurer;
import org.springframework.stereotype.Component;

/** Takes Mutation and Subscription, which the kernel declares without fields, out where no domain extends them. */
@Component
class RootTypes implements GraphQlSourceBuilderCustomizer, TypeDefinitionConfigurer {

    @Override
    public void customize(GraphQlSource.SchemaResourceBuilder builder) {
        builder.configureTypeDefinitions(this);
    }

    @Override
    public void configure(TypeDefinitionRegistry registry) {
        for (var name : List.of("Mutation", "Subscription")) {
            var extended = registry.objectTypeExtensions().containsKey(name);
            if (!extended && registry.getTypeOrNull(name) instanceof ObjectTypeDefinition root
                    && root.getFieldDefinitions().isEmpty()) {
                registry.remove(root);
            }
        }
    }
}

package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.access.AccessRule;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/**
 * Holds fields to their rules: one without a rule is refused to everyone, one that is open to everybody costs nothing.
 * Where owners are permitted, whatever is there to be shown was read for its viewer.
 */
@Component
class FieldAccess extends GraphQLTypeVisitorStub implements GraphQlSourceBuilderCustomizer {

    private final FieldRefusals refusals;

    FieldAccess(FieldRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void customize(GraphQlSource.SchemaResourceBuilder builder) {
        builder.typeVisitors(List.of(this));
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field,
            TraverserContext<GraphQLSchemaElement> context) {
        if (context.getParentNode() instanceof GraphQLObjectType type && !type.getName().startsWith("__")) {
            var rule = FieldRules.find(type, field).orElse(AccessRule.NOBODY);
            if (!rule.isOpen() && !rule.permitsOwners()) {
                guard(FieldCoordinates.coordinates(type, field), field, rule,
                        context.getVarFromParents(GraphQLCodeRegistry.Builder.class));
            }
        }
        return TraversalControl.CONTINUE;
    }

    private void guard(FieldCoordinates place, GraphQLFieldDefinition field, AccessRule rule,
            GraphQLCodeRegistry.Builder code) {
        DataFetcher<?> fetcher = code.getDataFetcher(place, field);
        code.dataFetcher(place, (DataFetcher<?>) environment -> {
            var actor = Caller.actor(environment.getGraphQlContext());
            if (!rule.permits(actor)) {
                var refusal = rule.refusal(actor);
                refusals.note(place, actor, refusal);
                throw refusal;
            }
            return fetcher.get(environment);
        });
    }
}

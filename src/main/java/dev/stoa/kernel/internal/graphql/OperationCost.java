package dev.stoa.kernel.internal.graphql;

import graphql.execution.ExecutionContext;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The most that an operation could cost, told before it runs: what reads and commands it leads to, and how many objects
 * the answer could have. Directives that leave something out are not looked at.
 */
final class OperationCost {

    static final long FETCH = 10;

    private static final List<String> ENTRIES = List.of("edges", "nodes");
    private static final long MANY = Integer.MAX_VALUE;
    private static final int NO_PAGE = -1;

    private final ExecutionContext execution;
    private final FieldFetching fetching;
    private final OperationLimits limits;

    OperationCost(ExecutionContext execution, FieldFetching fetching, OperationLimits limits) {
        this.execution = execution;
        this.fetching = fetching;
        this.limits = limits;
    }

    long total() {
        var operation = execution.getOperationDefinition();
        var schema = execution.getGraphQLSchema();
        var root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        return of(operation.getSelectionSet(), root, 1, NO_PAGE);
    }

    private long of(@Nullable SelectionSet selections, @Nullable GraphQLNamedOutputType parent, long parents,
            int page) {
        long cost = 0;
        if (selections != null && parent != null) {
            for (var selection : selections.getSelections()) {
                cost = Math.min(MANY, cost + of(selection, parent, parents, page));
            }
        }
        return cost;
    }

    private long of(Selection<?> selection, GraphQLNamedOutputType parent, long parents, int page) {
        return switch (selection) {
            case Field field -> of(field, parent, parents, page);
            case InlineFragment fragment -> of(fragment.getSelectionSet(), fragment.getTypeCondition() == null
                    ? parent
                    : type(fragment.getTypeCondition().getName()), parents, page);
            case FragmentSpread spread -> {
                var fragment = execution.getFragmentsByName().get(spread.getName());
                yield fragment == null
                        ? 0
                        : of(fragment.getSelectionSet(), type(fragment.getTypeCondition().getName()), parents, page);
            }
            default -> 0;
        };
    }

    private long of(Field field, GraphQLNamedOutputType parent, long parents, int page) {
        if (field.getName().startsWith("__")) {
            return field.getSelectionSet() == null ? 0 : FETCH;
        }
        if (!(parent instanceof GraphQLFieldsContainer container)
                || !(container.getFieldDefinition(field.getName()) instanceof GraphQLFieldDefinition definition)) {
            return 0;
        }
        long fetched = fetches(container, field.getName(), parents);
        if (field.getSelectionSet() == null) {
            return fetched;
        }
        long objects = times(parents, size(field, definition, page));
        var type = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(definition.getType());
        return Math.min(MANY,
                fetched + objects + of(field.getSelectionSet(), type, objects, pageOf(field, definition)));
    }

    private long fetches(GraphQLFieldsContainer container, String field, long parents) {
        var how = container instanceof GraphQLInterfaceType shared
                ? execution.getGraphQLSchema().getImplementations(shared).stream()
                        .map(type -> fetching.of(type.getName() + "." + field)).max(Enum::compareTo)
                        .orElse(FieldFetching.How.NOT)
                : fetching.of(container.getName() + "." + field);
        return switch (how) {
            case NOT -> 0;
            case BATCHED -> FETCH;
            case SINGLY -> times(FETCH, parents);
        };
    }

    private long size(Field field, GraphQLFieldDefinition definition, int page) {
        if (!(GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLList)) {
            return 1;
        }
        if (page != NO_PAGE && ENTRIES.contains(field.getName())) {
            return page;
        }
        return new FieldInput(field, definition, execution.getCoercedVariables().toMap()).listSize("ids")
                .orElse(limits.assumedListSize());
    }

    /** How long a page is that the field gives; what is no allowed size is refused by the field itself. */
    private int pageOf(Field field, GraphQLFieldDefinition definition) {
        if (definition.getArgument("first") == null && definition.getArgument("last") == null) {
            return NO_PAGE;
        }
        var input = new FieldInput(field, definition, execution.getCoercedVariables().toMap());
        int wanted = input.integer("first").orElseGet(() -> input.integer("last").orElse(limits.defaultPageSize()));
        return Math.clamp(wanted, 0, limits.maxPageSize());
    }

    private @Nullable GraphQLNamedOutputType type(String name) {
        return execution.getGraphQLSchema().getType(name) instanceof GraphQLNamedOutputType type ? type : null;
    }

    private static long times(long one, long other) {
        return Math.min(MANY, one * other);
    }
}

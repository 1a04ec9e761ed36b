package dev.stoa.kernel.internal.graphql;

import graphql.execution.ExecutionContext;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of what an operation asks for at the root, each as often as it stands there, whatever its alias. */
final class RootFields {

    private RootFields() {}

    static List<String> of(ExecutionContext execution) {
        return in(execution.getOperationDefinition().getSelectionSet(), execution).toList();
    }

    private static Stream<String> in(@Nullable SelectionSet selections, ExecutionContext execution) {
        return selections == null
                ? Stream.empty()
                : selections.getSelections().stream().flatMap(selection -> switch (selection) {
                    case Field field -> Stream.of(field.getName());
                    case InlineFragment fragment -> in(fragment.getSelectionSet(), execution);
                    case FragmentSpread spread -> {
                        var fragment = execution.getFragmentsByName().get(spread.getName());
                        yield fragment == null ? Stream.empty() : in(fragment.getSelectionSet(), execution);
                    }
                    default -> Stream.empty();
                });
    }
}

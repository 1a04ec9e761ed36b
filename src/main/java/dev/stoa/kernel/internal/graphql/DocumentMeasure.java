package dev.stoa.kernel.internal.graphql;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How deep and how large a document is, be it valid or not; each fragment is measured once and counts wherever it is
 * spread, one within itself not at all.
 */
final class DocumentMeasure {

    private static final long MANY = Integer.MAX_VALUE;

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Size> measured = new HashMap<>();

    DocumentMeasure(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    Size of(OperationDefinition operation) {
        return of(operation.getSelectionSet()).beside(directives(operation));
    }

    private Size of(@Nullable SelectionSet selections) {
        var size = Size.NOTHING;
        if (selections != null) {
            var names = new HashSet<String>();
            for (var selection : selections.getSelections()) {
                size = size.beside(of(selection));
                if (selection instanceof Field field && !names.add(field.getResultKey())) {
                    size = size.beside(Size.REPEATED);
                }
            }
        }
        return size;
    }

    private Size of(Selection<?> selection) {
        return switch (selection) {
            case Field field -> of(field.getName().startsWith("__") ? null : field.getSelectionSet())
                    .within(field.getAlias() != null).beside(directives(field));
            case InlineFragment fragment -> of(fragment.getSelectionSet()).beside(directives(fragment));
            case FragmentSpread spread -> fragment(spread.getName()).beside(directives(spread));
            default -> throw new IllegalArgumentException("Unknown selection");
        };
    }

    private Size fragment(String name) {
        var known = measured.get(name);
        if (known == null) {
            measured.put(name, Size.NOTHING);
            var definition = fragments.get(name);
            known = definition == null
                    ? Size.NOTHING
                    : of(definition.getSelectionSet()).beside(directives(definition));
            measured.put(name, known);
        }
        return known;
    }

    private static Size directives(DirectivesContainer<?> container) {
        return new Size(0, 0, 0, 0, 0, container.getDirectives().size());
    }

    record Size(int depth, long fields, long roots, long aliases, long repeated, long directives) {

        static final Size NOTHING = new Size(0, 0, 0, 0, 0, 0);
        static final Size REPEATED = new Size(0, 0, 0, 0, 1, 0);

        Size beside(Size other) {
            return new Size(Math.max(depth, other.depth), sum(fields, other.fields), sum(roots, other.roots),
                    sum(aliases, other.aliases), sum(repeated, other.repeated), sum(directives, other.directives));
        }

        Size within(boolean renamed) {
            return new Size(depth + 1, sum(fields, 1), 1, sum(aliases, renamed ? 1 : 0), repeated, directives);
        }

        private static long sum(long one, long other) {
            return Math.min(MANY, one + other);
        }
    }
}

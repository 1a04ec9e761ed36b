package dev.stoa.kernel.internal.graphql;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How deep and how large a valid document is; each fragment is measured once and counts wherever it is spread. */
final class DocumentMeasure {

    private static final long MANY = Integer.MAX_VALUE;

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Size> measured = new HashMap<>();

    DocumentMeasure(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    Size of(@Nullable SelectionSet selections) {
        var size = Size.NOTHING;
        if (selections != null) {
            for (var selection : selections.getSelections()) {
                size = size.beside(of(selection));
            }
        }
        return size;
    }

    private Size of(Selection<?> selection) {
        return switch (selection) {
            case Field field when field.getName().startsWith("__") -> Size.FIELD;
            case Field field -> of(field.getSelectionSet()).within();
            case InlineFragment fragment -> of(fragment.getSelectionSet());
            case FragmentSpread spread -> fragment(spread.getName());
            default -> throw new IllegalArgumentException("Unknown selection");
        };
    }

    private Size fragment(String name) {
        var known = measured.get(name);
        if (known == null) {
            var definition = fragments.get(name);
            known = definition == null ? Size.NOTHING : of(definition.getSelectionSet());
            measured.put(name, known);
        }
        return known;
    }

    record Size(int depth, long fields) {

        static final Size NOTHING = new Size(0, 0);
        static final Size FIELD = new Size(1, 1);

        Size beside(Size other) {
            return new Size(Math.max(depth, other.depth), Math.min(MANY, fields + other.fields));
        }

        Size within() {
            return new Size(depth + 1, Math.min(MANY, fields + 1));
        }
    }
}

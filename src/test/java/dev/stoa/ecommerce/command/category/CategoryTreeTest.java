package dev.stoa.ecommerce.command.category;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.CategoryEvent;
import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.Seeded;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random commands, legal and not; after each it is a tree, of few levels, with slugs unique among siblings. */
class CategoryTreeTest {

    private final CategoryDecider decider = new CategoryDecider();

    @Test
    void whateverIsCommandedItStaysATree() {
        Seeded.times(200, random -> {
            var ids = Stream.generate(() -> new CategoryId(Ids.next())).limit(25).toList();
            var tree = CategoryTree.NONE;
            for (int step = 0; step < 150; step++) {
                if (decider.decide(command(random, ids), tree) instanceof Decision.Accepted<CategoryEvent> accepted) {
                    for (var event : accepted.events()) {
                        tree = decider.evolve(tree, event);
                    }
                }
                check(tree);
            }
        });
    }

    private static void check(CategoryTree tree) {
        var places = new HashSet<String>();
        tree.nodes().forEach((id, node) -> {
            assertThat(steps(tree, id)).isBetween(1, CategoryTree.DEEPEST);
            assertThat(places.add(node.parent() + "/" + node.slug())).as("%s stands alone in its place", node)
                    .isTrue();
        });
    }

    /** To the root, through categories that are there. */
    private static int steps(CategoryTree tree, UUID id) {
        int steps = 0;
        for (@Nullable
        UUID at = id; at != null && steps <= CategoryTree.DEEPEST; steps++) {
            var node = tree.nodes().get(at);
            assertThat(node).as("the category %s", at).isNotNull();
            at = node == null ? null : node.parent();
        }
        return steps;
    }

    private static CategoryCommand command(Random random, List<CategoryId> ids) {
        var id = ids.get(random.nextInt(ids.size()));
        var parent = random.nextInt(5) == 0 ? null : ids.get(random.nextInt(ids.size()));
        var name = "n" + random.nextInt(4);
        return switch (random.nextInt(6)) {
            case 0, 1 -> new CreateCategory(id, parent, name, null);
            case 2 -> new RenameCategory(id, name, random.nextBoolean() ? name : null);
            case 3 -> new DeleteCategory(id, random.nextInt(4) == 0);
            case 4 -> new CreateCategoryPath(List.of(name, "n0", "n1"),
                    Stream.generate(() -> new CategoryId(Ids.next())).limit(3).toList());
            default -> new MoveCategory(id, parent);
        };
    }
}

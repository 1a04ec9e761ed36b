package dev.stoa.ecommerce.command.category;

import dev.stoa.ecommerce.command.events.CategoryId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The state of the tree. */
record CategoryTree(Map<UUID, Node> nodes) {

    static final UUID ID = UUID.fromString("7c1f2a34-5b0e-7d61-8a3c-5d0b9f6e2c11");
    static final int DEEPEST = 8;
    static final int MOST_SIBLINGS = 200;
    static final CategoryTree NONE = new CategoryTree(HashTreePMap.empty());

    /**
     * @param parent
     *            null at the root
     */
    record Node(@Nullable UUID parent, String name, String slug) {}

    CategoryTree {
        nodes = nodes instanceof PMap<UUID, Node> ? nodes : HashTreePMap.from(nodes);
    }

    CategoryTree with(UUID id, Node node) {
        return new CategoryTree(HashTreePMap.from(nodes).plus(id, node));
    }

    CategoryTree without(UUID id) {
        return new CategoryTree(HashTreePMap.from(nodes).minus(id));
    }

    @Nullable
    Node find(CategoryId id) {
        return nodes.get(id.value());
    }

    Optional<UUID> child(@Nullable UUID parent, String slug) {
        return nodes.entrySet().stream().filter(entry -> Objects.equals(entry.getValue().parent, parent))
                .filter(entry -> entry.getValue().slug.equals(slug)).map(Map.Entry::getKey).findFirst();
    }

    /** What the path of slugs leads to, as far as it exists. */
    Optional<UUID> at(List<String> slugs) {
        Optional<UUID> found = Optional.empty();
        for (int i = 0; i < slugs.size(); i++) {
            found = i > 0 && found.isEmpty() ? found : child(found.orElse(null), slugs.get(i));
        }
        return found;
    }

    long children(@Nullable UUID parent) {
        return nodes.values().stream().filter(node -> Objects.equals(node.parent, parent)).count();
    }

    /** Steps from the root, itself included; 0 for none. */
    int depth(@Nullable UUID id) {
        int depth = 0;
        for (var at = id; at != null; at = parent(at)) {
            depth++;
        }
        return depth;
    }

    /** Levels of the branch, itself included. */
    int height(UUID id) {
        return 1 + nodes.entrySet().stream().filter(entry -> id.equals(entry.getValue().parent))
                .mapToInt(entry -> height(entry.getKey())).max().orElse(0);
    }

    /** Whether the one stands in the branch of the other, or is it. */
    boolean isBelow(@Nullable UUID id, UUID branch) {
        for (var at = id; at != null; at = parent(at)) {
            if (at.equals(branch)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable UUID parent(UUID id) {
        var node = nodes.get(id);
        return node == null ? null : node.parent;
    }
}

package dev.stoa.ecommerce.command.category;

import dev.stoa.ecommerce.command.events.CategoryCreated;
import dev.stoa.ecommerce.command.events.CategoryDeleted;
import dev.stoa.ecommerce.command.events.CategoryEvent;
import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.ecommerce.command.events.CategoryMoved;
import dev.stoa.ecommerce.command.events.CategoryRenamed;
import dev.stoa.ecommerce.command.slug.Slug;
import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.command.Rejection;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CategoryDecider implements Decider<CategoryCommand, CategoryTree, CategoryEvent> {

    @Override
    public String streamType() {
        return "categorytree";
    }

    @Override
    public Class<CategoryCommand> commandType() {
        return CategoryCommand.class;
    }

    @Override
    public Class<CategoryEvent> eventType() {
        return CategoryEvent.class;
    }

    @Override
    public Class<CategoryTree> stateType() {
        return CategoryTree.class;
    }

    @Override
    public CategoryTree initial() {
        return CategoryTree.NONE;
    }

    @Override
    public Decision<CategoryEvent> decide(CategoryCommand command, CategoryTree tree) {
        return switch (command) {
            case CreateCategory create -> tree.find(create.categoryId()) != null
                    ? Decision.nothingToDo()
                    : create(create, tree);
            case CreateCategoryPath create -> create(create, tree);
            case RenameCategory rename -> rename(rename, tree);
            case MoveCategory move -> move(move, tree);
            case DeleteCategory delete -> delete(delete, tree);
        };
    }

    private static Decision<CategoryEvent> create(CreateCategory create, CategoryTree tree) {
        var name = create.name().strip();
        var slug = create.slug() == null ? slugOf(name) : create.slug();
        return refusal(tree, create.parentId(), slug, 1).<Decision<CategoryEvent>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(
                        new CategoryCreated(create.categoryId().value(), idOf(create.parentId()), name, slug)));
    }

    private static Decision<CategoryEvent> create(CreateCategoryPath create, CategoryTree tree) {
        var events = new ArrayList<CategoryEvent>();
        UUID parent = null;
        for (int i = 0; i < create.category().size(); i++) {
            var name = create.category().get(i).strip();
            var slug = Slug.of(name);
            var there = events.isEmpty() ? tree.child(parent, slug) : Optional.<UUID>empty();
            if (there.isEmpty()) {
                if (events.isEmpty() && tree.children(parent) >= CategoryTree.MOST_SIBLINGS) {
                    return Decision.refuse(new TooManyCategories(CategoryTree.MOST_SIBLINGS));
                }
                events.add(new CategoryCreated(create.ids().get(i).value(), parent, name, slug));
            }
            parent = there.orElse(create.ids().get(i).value());
        }
        return Decision.accept(events);
    }

    private static Decision<CategoryEvent> rename(RenameCategory rename, CategoryTree tree) {
        var node = tree.find(rename.categoryId());
        if (node == null) {
            return Decision.targetMissing();
        }
        var name = rename.name() == null ? node.name() : rename.name().strip();
        var slug = rename.slug() == null ? node.slug() : rename.slug();
        if (name.equals(node.name()) && slug.equals(node.slug())) {
            return Decision.nothingToDo();
        }
        var holder = tree.child(node.parent(), slug).filter(id -> !id.equals(rename.categoryId().value()));
        return holder.isPresent()
                ? Decision.refuse(new CategorySlugTaken(slug, new CategoryId(holder.get())))
                : Decision.accept(new CategoryRenamed(rename.categoryId().value(), name, slug));
    }

    private static Decision<CategoryEvent> move(MoveCategory move, CategoryTree tree) {
        var id = move.categoryId().value();
        var node = tree.find(move.categoryId());
        if (node == null) {
            return Decision.targetMissing();
        }
        var to = idOf(move.parentId());
        if (Objects.equals(node.parent(), to)) {
            return Decision.nothingToDo();
        }
        if (move.parentId() != null && tree.isBelow(to, id)) {
            return Decision.refuse(new CategoryCycle(move.categoryId(), move.parentId()));
        }
        return refusal(tree, move.parentId(), node.slug(), tree.height(id))
                .<Decision<CategoryEvent>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new CategoryMoved(id, node.parent(), to)));
    }

    private static Decision<CategoryEvent> delete(DeleteCategory delete, CategoryTree tree) {
        if (tree.find(delete.categoryId()) == null) {
            return Decision.targetMissing();
        }
        int below = (int) tree.children(delete.categoryId().value());
        return below > 0 || delete.inUse()
                ? Decision.refuse(new CategoryNotEmpty(delete.categoryId(), below, delete.inUse()))
                : Decision.accept(new CategoryDeleted(delete.categoryId().value()));
    }

    /** Why a branch of so many levels cannot stand there. */
    private static Optional<Rejection> refusal(CategoryTree tree, @Nullable CategoryId parentId, String slug,
            int levels) {
        if (parentId != null && tree.find(parentId) == null) {
            return Optional.of(new UnknownCategory(parentId));
        }
        var parent = idOf(parentId);
        if (tree.depth(parent) + levels > CategoryTree.DEEPEST) {
            return Optional.of(new CategoryTooDeep(CategoryTree.DEEPEST));
        }
        if (tree.children(parent) >= CategoryTree.MOST_SIBLINGS) {
            return Optional.of(new TooManyCategories(CategoryTree.MOST_SIBLINGS));
        }
        return tree.child(parent, slug).map(holder -> new CategorySlugTaken(slug, new CategoryId(holder)));
    }

    private static String slugOf(String name) {
        var slug = Slug.of(name);
        return slug.isEmpty() ? CategoryId.PREFIX : slug;
    }

    private static @Nullable UUID idOf(@Nullable CategoryId id) {
        return id == null ? null : id.value();
    }

    @Override
    public CategoryTree evolve(CategoryTree tree, CategoryEvent event) {
        var before = tree.nodes().get(event.categoryId());
        return switch (event) {
            case CategoryCreated it ->
                tree.with(it.categoryId(), new CategoryTree.Node(it.parentId(), it.name(), it.slug()));
            case CategoryRenamed it -> before == null
                    ? tree
                    : tree.with(it.categoryId(), new CategoryTree.Node(before.parent(), it.name(), it.slug()));
            case CategoryMoved it -> before == null
                    ? tree
                    : tree.with(it.categoryId(), new CategoryTree.Node(it.to(), before.name(), before.slug()));
            case CategoryDeleted it -> tree.without(it.categoryId());
        };
    }
}

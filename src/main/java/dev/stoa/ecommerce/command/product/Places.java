package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.category.Categories;
import dev.stoa.ecommerce.command.category.CreateCategoryPath;
import dev.stoa.ecommerce.command.category.UnknownCategory;
import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;
import dev.stoa.kernel.command.Rejection;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.kernel.graphql.Mutations;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the categories that a product is to stand in. A path of names that does not exist yet is created, once the
 * command itself was found acceptable.
 */
@Component
class Places {

    private final Mutations mutations;
    private final Categories categories;

    private record Created(Receipt receipt) implements CommandSuccess {}

    Places(Mutations mutations, Categories categories) {
        this.mutations = mutations;
        this.categories = categories;
    }

    /** Gives the command with the categories at the end of the path and of the ids. */
    Object place(List<String> path, List<CategoryId> ids, Function<List<CategoryId>, ? extends Command> command,
            @Nullable CommandOptions options, Function<Receipt, ? extends CommandSuccess> success) {
        var unknown = categories.missing(ids);
        if (unknown.isPresent()) {
            return new UnknownCategory(unknown.get());
        }
        if (path.isEmpty()) {
            return mutations.execute(command.apply(ids), options, success);
        }
        var there = categories.at(path);
        if (there.isPresent()) {
            return mutations.execute(command.apply(with(there.get(), ids)), options, success);
        }
        return create(path, ids, command, options, success);
    }

    private Object create(List<String> path, List<CategoryId> ids,
            Function<List<CategoryId>, ? extends Command> command, @Nullable CommandOptions options,
            Function<Receipt, ? extends CommandSuccess> success) {
        var created = new CreateCategoryPath(path, path.stream().map(_ -> new CategoryId(Ids.next())).toList());
        var placed = command.apply(with(created.ids().getLast(), ids));
        if (mutations.execute(created, dry(null), Created::new) instanceof Rejection refused) {
            return refused;
        }
        var tried = mutations.execute(placed, dry(options), success);
        if (tried instanceof Rejection || options != null && options.isDryRun()) {
            return tried;
        }
        if (mutations.execute(created, null, Created::new) instanceof Rejection refused) {
            return refused;
        }
        var id = categories.at(path).orElseThrow(() -> new IllegalStateException("No category at " + path));
        return mutations.execute(command.apply(with(id, ids)), options, success);
    }

    private static CommandOptions dry(@Nullable CommandOptions options) {
        return new CommandOptions(null, options == null ? null : options.expectedVersion(), true);
    }

    private static List<CategoryId> with(CategoryId first, List<CategoryId> others) {
        return Stream.concat(Stream.of(first), others.stream()).distinct().toList();
    }
}

package dev.stoa.ecommerce.command.category;

import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.TargetNotFound;
import dev.stoa.kernel.graphql.Mutations;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class CategoryMutations {

    private final Mutations mutations;
    private final Categories categories;

    CategoryMutations(Mutations mutations, Categories categories) {
        this.mutations = mutations;
        this.categories = categories;
    }

    @MutationMapping
    Object createCategory(@Argument CreateCategoryInput input, @Argument @Nullable CommandOptions options) {
        var command = input.command();
        return mutations.execute(command, options, receipt -> new CreateCategorySuccess(receipt,
                receipt.dryRun() ? null : categories.createdBy(receipt)));
    }

    @MutationMapping
    Object renameCategory(@Argument RenameCategory input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(there(input.categoryId(), input), options,
                receipt -> new RenameCategorySuccess(receipt, input.categoryId()));
    }

    @MutationMapping
    Object moveCategory(@Argument MoveCategory input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(there(input.categoryId(), input), options,
                receipt -> new MoveCategorySuccess(receipt, input.categoryId()));
    }

    @MutationMapping
    Object deleteCategory(@Argument DeleteCategoryInput input, @Argument @Nullable CommandOptions options) {
        var command = new DeleteCategory(input.categoryId(), categories.inUse(input.categoryId()));
        return mutations.execute(there(input.categoryId(), command), options,
                receipt -> new DeleteCategorySuccess(receipt, input.categoryId()));
    }

    /** The command, where there is such a category. */
    private <C extends CategoryCommand> C there(CategoryId id, C command) {
        categories.missing(List.of(id)).ifPresent(missing -> {
            throw new TargetNotFound(CategoryId.PREFIX, missing.value());
        });
        return command;
    }
}

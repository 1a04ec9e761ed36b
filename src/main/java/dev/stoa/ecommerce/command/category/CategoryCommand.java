package dev.stoa.ecommerce.command.category;

import dev.stoa.kernel.command.Command;
import java.util.UUID;

sealed interface CategoryCommand extends Command
        permits
        CreateCategory,
        CreateCategoryPath,
        RenameCategory,
        MoveCategory,
        DeleteCategory {

    @Override
    default UUID streamId() {
        return CategoryTree.ID;
    }
}

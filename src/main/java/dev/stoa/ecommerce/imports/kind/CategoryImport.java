package dev.stoa.ecommerce.imports.kind;

import dev.stoa.ecommerce.command.category.Categories;
import dev.stoa.ecommerce.command.category.CreateCategoryPath;
import dev.stoa.ecommerce.command.events.CategoryId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Finds categories by their paths, and creates what is missing of one. */
@Component
class CategoryImport {

    private static final int FIRST_ID = 1_000;
    private static final int DEEPEST = 100;

    private final Categories categories;

    CategoryImport(Categories categories) {
        this.categories = categories;
    }

    Optional<CategoryId> at(List<String> path) {
        return path.isEmpty() ? Optional.empty() : categories.at(path);
    }

    String id(List<String> path) {
        return at(path).map(CategoryId::toString).orElse("");
    }

    /**
     * @param number
     *            of the path in its line
     */
    CreateCategoryPath command(List<String> path, LineCommands commands, int number) {
        return new CreateCategoryPath(path, IntStream.range(0, Math.min(path.size(), DEEPEST))
                .mapToObj(i -> new CategoryId(commands.newId(FIRST_ID + number * DEEPEST + i))).toList());
    }
}

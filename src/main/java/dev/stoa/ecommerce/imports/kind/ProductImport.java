package dev.stoa.ecommerce.imports.kind;

import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.product.Catalogue;
import dev.stoa.ecommerce.imports.report.Outcome;
import dev.stoa.kernel.command.CommandResult.Refusal;
import dev.stoa.kernel.command.InvalidCommand;
import dev.stoa.kernel.command.InvalidCommand.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts a product into the catalogue. Categories that do not exist yet are created, once the product itself was found
 * acceptable.
 */
@Component
class ProductImport {

    private final Catalogue catalogue;
    private final CategoryImport categories;

    ProductImport(Catalogue catalogue, CategoryImport categories) {
        this.catalogue = catalogue;
        this.categories = categories;
    }

    Outcome put(ProductLine line, LineCommands commands) {
        var id = catalogue.productBySlug(line.slug()).orElseGet(() -> new ProductId(commands.newId(0)));
        if (line.categories() == null) {
            return put(line, id, null, commands);
        }
        if (line.categories().stream().anyMatch(path -> categories.at(path).isEmpty())) {
            if (commands.tryOut(line.command(id, List.of(), commands)) instanceof Refusal(var rejection)) {
                return Outcome.refused(rejection);
            }
            var refused = create(line.categories(), commands);
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        return put(line, id, ids(line.categories()), commands);
    }

    private static Outcome put(ProductLine line, ProductId id,
            @Nullable List<CategoryId> categoryIds, LineCommands commands) {
        return commands.outcome(commands.give(line.command(id, categoryIds, commands)),
                receipt -> new ProductId(receipt.streamId()).toString());
    }

    private Optional<Outcome> create(List<List<String>> paths, LineCommands commands) {
        for (int i = 0; i < paths.size(); i++) {
            if (categories.at(paths.get(i)).isEmpty()) {
                var refused = create(paths.get(i), i, commands);
                if (refused.isPresent()) {
                    return refused;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Outcome> create(List<String> path, int number, LineCommands commands) {
        var where = "categories[%d]".formatted(number);
        if (path.isEmpty()) {
            throw new InvalidCommand(List.of(new Violation(where, "must have a name")));
        }
        try {
            return commands.giveBefore(categories.command(path, commands, number),
                    "category-" + number) instanceof Refusal(var rejection)
                            ? Optional.of(Outcome.refused(rejection.code(), rejection.message(), where))
                            : Optional.empty();
        } catch (InvalidCommand e) {
            throw new InvalidCommand(
                    e.violations().stream().map(it -> new Violation(where, it.message())).toList());
        }
    }

    private List<CategoryId> ids(List<List<String>> paths) {
        var ids = new ArrayList<CategoryId>();
        for (var path : paths) {
            categories.at(path).filter(id -> !ids.contains(id)).ifPresent(ids::add);
        }
        return ids;
    }
}

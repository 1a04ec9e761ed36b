package dev.stoa.ecommerce.imports.kind;

import dev.stoa.ecommerce.imports.report.Outcome;
import dev.stoa.kernel.access.AccessRule;
import dev.stoa.kernel.access.Who;
import java.util.List;
import org.springframework.stereotype.Component;

/** Categories by their paths, and products by their slugs. */
@Component
class CatalogueKind implements ImportKind {

    private static final String CATEGORY = "category";
    private static final String SLUG = "slug";

    private final ProductImport products;
    private final CategoryImport categories;

    record CategoryLine(List<String> category) {}

    CatalogueKind(ProductImport products, CategoryImport categories) {
        this.products = products;
        this.categories = categories;
    }

    @Override
    public String name() {
        return "catalogue";
    }

    @Override
    public AccessRule rule() {
        return AccessRule.of(Who.MERCHANT);
    }

    @Override
    public ReadLine read(String text) throws BadLine {
        var tree = LineJson.tree(text);
        if (tree.has(CATEGORY)) {
            var path = LineJson.as(CategoryLine.class, tree).category();
            return new ReadLine(CATEGORY, commands -> category(path, commands));
        }
        if (!tree.has(SLUG)) {
            throw new BadLine(SLUG, "must be there: the slug of a product, or category for a category");
        }
        var product = LineJson.as(ProductLine.class, tree);
        return new ReadLine(product.names(), commands -> products.put(product, commands));
    }

    private Outcome category(List<String> path, LineCommands commands) {
        return commands.outcome(commands.give(categories.command(path, commands, 0)), _ -> categories.id(path));
    }
}

package dev.stoa.ecommerce.query.catalog;

import dev.stoa.ecommerce.command.events.Category;
import java.util.ArrayList;
import java.util.List;

/**
 * The paths that products named before categories were a tree of their own, as slugs: {@code home},
 * {@code home/kitchen}, {@code home/kitchen/knives}.
 */
final class CategoryPaths {

    private CategoryPaths() {}

    static List<String> paths(List<Category> steps) {
        var paths = new ArrayList<String>();
        for (var step : steps) {
            paths.add(paths.isEmpty() ? step.slug() : paths.getLast() + "/" + step.slug());
        }
        return paths;
    }
}

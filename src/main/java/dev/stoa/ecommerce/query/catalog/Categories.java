package dev.stoa.ecommerce.query.catalog;

import dev.stoa.ecommerce.command.events.Category;
import java.util.ArrayList;
import java.util.List;

/** The category tree, as paths of slugs: {@code home}, {@code home/kitchen}, {@code home/kitchen/knives}. */
final class Categories {

    private Categories() {}

    static List<String> paths(List<Category> steps) {
        var paths = new ArrayList<String>();
        for (var step : steps) {
            paths.add(paths.isEmpty() ? step.slug() : paths.getLast() + "/" + step.slug());
        }
        return paths;
    }
}

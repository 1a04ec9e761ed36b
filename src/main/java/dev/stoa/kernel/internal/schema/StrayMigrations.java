package dev.stoa.kernel.internal.schema;

import java.util.Collection;
import java.util.stream.Collectors;

/** Migrations that no module owns: nobody would ever run them, so the start fails. */
final class StrayMigrations extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StrayMigrations(String base, Collection<String> folders, Collection<String> modules) {
        super("No module owns the migrations in %s. A folder under %s is named like a module: %s."
                .formatted(list(folders, base + "/"), base, list(modules, "")));
    }

    private static String list(Collection<String> names, String prefix) {
        return names.stream().sorted().map(it -> prefix + it).collect(Collectors.joining(", "));
    }
}

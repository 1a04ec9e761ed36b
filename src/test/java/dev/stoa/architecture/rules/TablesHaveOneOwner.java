package dev.stoa.architecture.rules;

import dev.stoa.architecture.House;
import dev.stoa.architecture.Module;
import dev.stoa.architecture.Module.Kind;
import dev.stoa.architecture.Rule;
import dev.stoa.architecture.sql.Migrations.Migration;
import dev.stoa.kernel.processor.Projection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * A table name occurs once in the whole house, its migrations' folder belongs to a module, and each read table is kept
 * by exactly one projection, which declares it.
 */
public final class TablesHaveOneOwner implements Rule {

    @Override
    public List<String> violations(House house) {
        var violations = new ArrayList<String>();
        var made = new TreeMap<String, List<String>>();
        for (var migration : house.migrations().all()) {
            checkFolder(house, migration, violations);
            migration.tables().forEach(table -> made.computeIfAbsent(table, it -> new ArrayList<>())
                    .add(migration.moduleId()));
        }
        made.forEach((table, owners) -> {
            if (owners.size() > 1) {
                violations.add("The table %s is made by %s; names are unique over all modules".formatted(table,
                        String.join(" and ", owners)));
            }
        });
        house.modules().forEach(module -> checkProjections(house, module, violations));
        return violations;
    }

    private static void checkFolder(House house, Migration migration, List<String> violations) {
        if (house.module(migration.moduleId()).isEmpty() && !migration.moduleId().equals("__root")) {
            violations.add("db/migration/%s/%s belongs to no module".formatted(migration.moduleId(),
                    migration.file()));
        }
    }

    private static void checkProjections(House house, Module module, List<String> violations) {
        var kept = new TreeMap<String, List<String>>();
        house.classesOf(module).forEach(type -> {
            var projection = type.load().getAnnotation(Projection.class);
            if (projection != null) {
                Arrays.stream(projection.tables()).forEach(table -> kept
                        .computeIfAbsent(table, it -> new ArrayList<>()).add(projection.id()));
            }
        });
        var made = house.migrations().tablesOf(module.id());
        kept.forEach((table, by) -> {
            if (!made.contains(table)) {
                violations.add("%s keeps the table %s, which no migration of %s makes".formatted(by.getFirst(), table,
                        module.id()));
            }
            if (by.size() > 1) {
                violations.add("The table %s is kept by %s; a read table has one projection".formatted(table,
                        String.join(" and ", by)));
            }
        });
        if (module.kind() == Kind.QUERY) {
            made.stream().filter(table -> !kept.containsKey(table)).forEach(table -> violations
                    .add("The table %s of %s is kept by no projection; declare it in @Projection(tables)"
                            .formatted(table, module.id())));
        }
    }
}

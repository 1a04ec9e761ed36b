package dev.stoa.architecture.rules;

import dev.stoa.architecture.House;
import dev.stoa.architecture.Module;
import dev.stoa.architecture.Module.Kind;
import dev.stoa.architecture.Rule;
import dev.stoa.architecture.sql.Sql;
import dev.stoa.architecture.sql.TableName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * SQL names tables of its own module only: the kernel's with their schema, since any search path may be set; all others
 * without, so that the search path decides whether the live tables are meant or those of a rebuild.
 */
public final class SqlStaysAtHome implements Rule {

    @Override
    public List<String> violations(House house) {
        return Stream.concat(house.modules().stream().flatMap(module -> inClasses(house, module)),
                house.migrations().all().stream().flatMap(migration -> inText(house, migration.moduleId(),
                        "%s/%s".formatted(migration.moduleId(), migration.file()), migration.sql(), false)))
                .distinct().toList();
    }

    private static Stream<String> inClasses(House house, Module module) {
        return house.classesOf(module).stream().flatMap(type -> type.texts().stream()
                .flatMap(text -> inText(house, module.id(), type.name(), text, true)));
    }

    private static Stream<String> inText(House house, String moduleId, String where, String text, boolean inCode) {
        return Stream.of(text.split(";")).flatMap(statement -> Sql.tablesIn(statement).stream())
                .flatMap(table -> Optional.ofNullable(foreign(house, moduleId, table))
                        .or(() -> Optional.ofNullable(inCode ? misspelt(house, moduleId, table) : null)).stream()
                        .map(why -> "%s names the table %s, %s".formatted(where, table, why)));
    }

    private static @Nullable String foreign(House house, String moduleId, TableName table) {
        var owner = table.schema() == null
                ? house.migrations().ownerOf(table.name())
                : house.module(table.schema())
                        .map(Module::id);
        return owner.filter(id -> !id.equals(moduleId))
                .map("which belongs to %s; no module reads or writes another's tables"::formatted).orElse(null);
    }

    private static @Nullable String misspelt(House house, String moduleId, TableName table) {
        boolean inKernel = house.module(moduleId).filter(module -> module.kind() == Kind.KERNEL).isPresent();
        if (!house.migrations().tablesOf(moduleId).contains(table.name()) || inKernel == (table.schema() != null)) {
            return null;
        }
        return inKernel
                ? "but any search path may be set there; write %s.%s".formatted(moduleId, table.name())
                : "but the search path decides which one is meant; write %s".formatted(table.name());
    }
}

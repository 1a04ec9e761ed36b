package dev.stoa.architecture.rules;

import dev.stoa.architecture.House;
import dev.stoa.architecture.Module;
import dev.stoa.architecture.Module.Kind;
import dev.stoa.architecture.Rule;
import dev.stoa.architecture.sql.Migrations.Migration;
import dev.stoa.kernel.processor.Projection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Read tables are rebuilt in a clone, so they have nothing that a clone would lose or that depends on the moment. */
public final class ReadTablesCanBeCloned implements Rule {

    private static final Pattern LOST = Pattern.compile("(?i)\\b(references|foreign\\s+key|(?:big|small)?serial"
            + "|as\\s+identity|create\\s+(?:or\\s+replace\\s+)?(?:materialized\\s+)?view|create\\s+trigger|nextval)\\b");
    private static final Pattern MOMENT = Pattern.compile(
            "(?i)\\bdefault\\s+\\(?(now\\(|current_\\w+|localtime\\w*|clock_timestamp|gen_random_uuid|random\\()");

    @Override
    public List<String> violations(House house) {
        return house.migrations().all().stream()
                .filter(migration -> makesReadTables(house, migration))
                .flatMap(migration -> Stream.concat(
                        found(LOST, migration, "a clone of the table loses or shares it"),
                        found(MOMENT, migration, "what stands in a read table depends on events alone")))
                .toList();
    }

    /** Everything in a query module; elsewhere what a projection keeps. */
    private static boolean makesReadTables(House house, Migration migration) {
        var module = house.module(migration.moduleId());
        return module.filter(it -> it.kind() == Kind.QUERY || kept(house, it).anyMatch(migration.tables()::contains))
                .isPresent();
    }

    private static Stream<String> kept(House house, Module module) {
        return house.classesOf(module).stream().map(type -> type.load().getAnnotation(Projection.class))
                .filter(Objects::nonNull).flatMap(projection -> Stream.of(projection.tables()));
    }

    private static Stream<String> found(Pattern pattern, Migration migration, String why) {
        return pattern.matcher(migration.sql()).results()
                .map(match -> match.group().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT)).distinct()
                .map(what -> "%s/%s says \"%s\"; %s".formatted(migration.moduleId(), migration.file(), what, why));
    }
}

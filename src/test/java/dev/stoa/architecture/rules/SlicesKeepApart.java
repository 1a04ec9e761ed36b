package dev.stoa.architecture.rules;

import dev.stoa.architecture.House;
import dev.stoa.architecture.Module;
import dev.stoa.architecture.Rule;
import dev.stoa.architecture.bytecode.ClassCode;
import dev.stoa.architecture.sql.Sql;
import dev.stoa.architecture.sql.TableName;
import dev.stoa.kernel.processor.Projection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Slices are the direct sub-packages of a module. One may use what another offers in its own package, never in both
 * directions, never what lies deeper, and never its tables.
 */
public final class SlicesKeepApart implements Rule {

    @Override
    public List<String> violations(House house) {
        return house.modules().stream().flatMap(module -> {
            var classes = house.classesOf(module);
            return Stream.of(cycles(module, classes), depths(module, classes), tables(module, classes))
                    .flatMap(List::stream);
        }).toList();
    }

    private static List<String> cycles(Module module, List<ClassCode> classes) {
        var graph = new TreeMap<String, TreeSet<String>>();
        for (var type : classes) {
            var from = module.sliceOf(type.packageName());
            type.uses(module.packageName()).map(used -> module.sliceOf(packageOf(used)))
                    .filter(to -> !to.equals(from))
                    .forEach(to -> graph.computeIfAbsent(from, it -> new TreeSet<>()).add(to));
        }
        return Cycles.in(graph).stream()
                .map(cycle -> "%s: the slices %s reach into each other; one direction is allowed".formatted(
                        module.id(), String.join(" → ", cycle.stream().map(it -> it.isEmpty() ? "(module)" : it)
                                .toList())))
                .toList();
    }

    private static List<String> depths(Module module, List<ClassCode> classes) {
        return classes.stream().flatMap(type -> type.uses(module.packageName())
                .filter(used -> isDeepInAnother(module, type, packageOf(used)))
                .map(used -> "%s uses %s, which lies inside another slice; what a slice offers lies in its own package"
                        .formatted(type.name(), used)))
                .distinct().toList();
    }

    private static boolean isDeepInAnother(Module module, ClassCode type, String usedPackage) {
        var slice = module.sliceOf(usedPackage);
        return !slice.equals(module.sliceOf(type.packageName()))
                && !usedPackage.equals(module.packageName() + (slice.isEmpty() ? "" : "." + slice));
    }

    private static List<String> tables(Module module, List<ClassCode> classes) {
        var keepers = keepers(module, classes);
        var violations = new ArrayList<String>();
        for (var type : classes) {
            type.texts().stream().flatMap(text -> Sql.tablesIn(text).stream()).map(TableName::name).distinct()
                    .filter(table -> keepers.containsKey(table)
                            && !module.sliceOf(type.packageName()).equals(keepers.get(table)))
                    .forEach(table -> violations.add("%s names the table %s of the slice %s; ask that slice"
                            .formatted(type.name(), table, keepers.get(table))));
        }
        return violations;
    }

    private static Map<String, String> keepers(Module module, List<ClassCode> classes) {
        var keepers = new HashMap<String, String>();
        classes.forEach(type -> {
            var projection = type.load().getAnnotation(Projection.class);
            if (projection != null) {
                Arrays.stream(projection.tables())
                        .forEach(table -> keepers.put(table, module.sliceOf(type.packageName())));
            }
        });
        return keepers;
    }

    private static String packageOf(String className) {
        return className.substring(0, className.lastIndexOf('.'));
    }
}

package dev.stoa.architecture.rules;

import dev.stoa.architecture.House;
import dev.stoa.architecture.Module;
import dev.stoa.architecture.Module.Kind;
import dev.stoa.architecture.Rule;
import dev.stoa.kernel.process.ProcessManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * A processor has an id of its own that begins with its module; projections stand in query modules, processes in
 * process modules. A module that is no such part of a domain, as identity, has both sides and may have either.
 */
public final class ProcessorsKeepTheirPlace implements Rule {

    @Override
    public List<String> violations(House house) {
        var violations = new ArrayList<String>();
        var ids = new TreeMap<String, String>();
        for (var module : house.modules()) {
            for (var type : house.classesOf(module)) {
                Processor.of(type).ifPresent(processor -> {
                    check(module, processor, violations);
                    var other = ids.putIfAbsent(processor.id(), type.simpleName());
                    if (other != null) {
                        violations.add("%s and %s both are the processor \"%s\"".formatted(other, type.simpleName(),
                                processor.id()));
                    }
                });
                if (ProcessManager.class.isAssignableFrom(type.load()) && !type.load().isInterface()
                        && Processor.of(type).isEmpty()) {
                    violations.add("%s is a ProcessManager without @Process; nobody calls it"
                            .formatted(type.simpleName()));
                }
            }
        }
        return violations;
    }

    private static void check(Module module, Processor processor, List<String> violations) {
        var name = processor.type().simpleName();
        if (!processor.id().matches(module.id() + "\\.[a-z]+")) {
            violations.add("%s has the id \"%s\"; it is the module's id, a dot and a word: \"%s.…\"".formatted(name,
                    processor.id(), module.id()));
        }
        if (processor.isProcess() && !processor.isManager()) {
            violations.add("%s is a @Process but no ProcessManager".formatted(name));
        }
        var wrong = processor.isProcess() ? Set.of(Kind.COMMAND, Kind.QUERY) : Set.of(Kind.COMMAND, Kind.PROCESS);
        if (wrong.contains(module.kind())) {
            violations.add("%s is a %s in %s; it belongs into a %s module".formatted(name,
                    processor.isProcess() ? "process" : "projection", module.id(),
                    processor.isProcess() ? "process" : "query"));
        }
    }
}

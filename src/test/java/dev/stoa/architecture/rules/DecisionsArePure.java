package dev.stoa.architecture.rules;

import dev.stoa.architecture.House;
import dev.stoa.architecture.Rule;
import dev.stoa.architecture.bytecode.ClassCode;
import dev.stoa.architecture.bytecode.MethodCode;
import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.process.ProcessManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What {@code decide}, {@code evolve} and {@code react} answer depends on their arguments alone. */
public final class DecisionsArePure implements Rule {

    private static final Set<String> PURE = Set.of("decide", "evolve", "react", "initial");

    @Override
    public List<String> violations(House house) {
        var deciders = new ImpureCalls(house, EnumSet.allOf(Impurity.class), "times and ids come with the command");
        var processes = new ImpureCalls(house, EnumSet.allOf(Impurity.class), "times and ids come with the input");
        return Stream.concat(
                below(house, Decider.class).flatMap(type -> deciders.below(type, pureMethods(type))),
                below(house, ProcessManager.class).flatMap(type -> processes.below(type, pureMethods(type)))).toList();
    }

    private static Stream<ClassCode> below(House house, Class<?> contract) {
        return house.modules().stream().flatMap(module -> house.classesOf(module).stream())
                .filter(type -> contract.isAssignableFrom(type.load()) && !type.load().isInterface());
    }

    private static List<MethodCode> pureMethods(ClassCode type) {
        return type.methods().stream().filter(method -> PURE.contains(method.name())).toList();
    }
}

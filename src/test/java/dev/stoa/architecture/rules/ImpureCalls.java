package dev.stoa.architecture.rules;

import dev.stoa.architecture.House;
import dev.stoa.architecture.bytecode.ClassCode;
import dev.stoa.architecture.bytecode.MethodCode;
import dev.stoa.architecture.bytecode.Reach;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for impure calls in everything that some methods of a class lead to within their module. */
record ImpureCalls(House house, Collection<Impurity> forbidden, String instead) {

    Stream<String> below(ClassCode type, List<MethodCode> start) {
        return reach(type, start).stream().flatMap(method -> in(type, method)).distinct();
    }

    Set<MethodCode> reach(ClassCode type, List<MethodCode> start) {
        return Reach.of(start, house.moduleOf(type.name()).map(house::classesOf).orElse(List.of(type)));
    }

    private Stream<String> in(ClassCode type, MethodCode method) {
        return method.calls().stream().flatMap(call -> forbidden.stream().filter(it -> it.matches(call))
                .map(impurity -> "%s: %s %s (%s); %s".formatted(type.simpleName(), method.inShort(), impurity.what(),
                        call.inShort(), instead)));
    }
}

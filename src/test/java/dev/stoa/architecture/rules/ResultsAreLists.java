package dev.stoa.architecture.rules;

import dev.stoa.architecture.House;
import dev.stoa.architecture.Rule;
import dev.stoa.architecture.bytecode.Call;
import dev.stoa.architecture.bytecode.ClassCode;
import dev.stoa.architecture.bytecode.MethodCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A stream of rows holds its connection until somebody closes it, and nobody does; results are lists. */
public final class ResultsAreLists implements Rule {

    private static final Set<String> STREAMS = Set.of("MappedQuerySpec.stream", "queryForStream");

    @Override
    public List<String> violations(House house) {
        return house.classes().stream().flatMap(type -> type.methods().stream().flatMap(method -> in(type, method)))
                .distinct().toList();
    }

    private static Stream<String> in(ClassCode type, MethodCode method) {
        return method.calls().stream().map(Call::inShort).filter(call -> STREAMS.stream().anyMatch(call::endsWith))
                .map(call -> "%s: %s holds a connection open (%s); read a list".formatted(type.simpleName(),
                        method.inShort(), call));
    }
}

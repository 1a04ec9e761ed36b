package dev.stoa.docs;

import dev.stoa.architecture.House;
import dev.stoa.kernel.process.Process;
import dev.stoa.kernel.processor.EventHandler;
import dev.stoa.kernel.processor.Projection;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.ResolvableType;

/** Who follows the log: the processors, what they hear and which tables they keep. */
record ProcessorTable(House house) {

    String rows() {
        return house.classes().stream().map(type -> type.load()).flatMap(ProcessorTable::row).sorted()
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> row(Class<?> type) {
        var projection = type.getAnnotation(Projection.class);
        var process = type.getAnnotation(Process.class);
        if (projection != null) {
            return Stream.of(row(projection.id(), "projection", type, projection.tables()));
        }
        return Stream.ofNullable(process).map(it -> row(it.id(), "process", type));
    }

    private static String row(String id, String kind, Class<?> type, String... tables) {
        var events = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(EventHandler.class))
                .map(method -> ResolvableType.forMethodParameter(method, 0).getGeneric(0).toClass().getSimpleName())
                .sorted();
        return "| `%s` | %s | %s | %s |".formatted(id, kind, code(events), code(Arrays.stream(tables)));
    }

    private static String code(Stream<String> names) {
        return names.map("`%s`"::formatted).collect(Collectors.joining(", "));
    }
}

package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.consistency.ReadsFrom;
import dev.stoa.kernel.process.Process;
import dev.stoa.kernel.processor.Projection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Fails the start where a field says that it {@linkplain ReadsFrom reads from} a processor that there is not. */
@Component
class ReadProcessors implements SmartInitializingSingleton {

    private final ListableBeanFactory beans;
    private final FieldReads reads;

    ReadProcessors(ListableBeanFactory beans, FieldReads reads) {
        this.beans = beans;
        this.reads = reads;
    }

    @Override
    public void afterSingletonsInstantiated() {
        check(reads, known());
    }

    static void check(FieldReads reads, Set<String> known) {
        var unknown = new TreeSet<String>();
        reads.all().forEach((field, ids) -> ids.stream().filter(id -> !known.contains(id))
                .forEach(id -> unknown.add("%s reads from \"%s\"".formatted(field, id))));
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("No such processor: %s. There are %s"
                    .formatted(String.join(", ", unknown), new TreeSet<>(known)));
        }
    }

    private Set<String> known() {
        var ids = new HashSet<String>();
        for (var name : beans.getBeanNamesForAnnotation(Projection.class)) {
            ids.add(Objects.requireNonNull(beans.findAnnotationOnBean(name, Projection.class)).id());
        }
        for (var name : beans.getBeanNamesForAnnotation(Process.class)) {
            ids.add(Objects.requireNonNull(beans.findAnnotationOnBean(name, Process.class)).id());
        }
        return ids;
    }
}

package dev.stoa.architecture.rules;

import dev.stoa.architecture.bytecode.ClassCode;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.process.Process;
import dev.stoa.kernel.process.ProcessManager;
import dev.stoa.kernel.processor.Projection;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Optional;
import java.util.UUID;

/** A processor as its annotation declares it. */
record Processor(ClassCode type, String id, boolean isProcess) {

    static Optional<Processor> of(ClassCode type) {
        var projection = type.load().getAnnotation(Projection.class);
        var process = type.load().getAnnotation(Process.class);
        return projection != null
                ? Optional.of(new Processor(type, projection.id(), false))
                : Optional.ofNullable(process).map(it -> new Processor(type, it.id(), true));
    }

    boolean isManager() {
        return ProcessManager.class.isAssignableFrom(type.load());
    }

    /** What is wrong with the signature of a handler, if something is. */
    static Optional<String> signature(ClassCode type, Method method) {
        boolean isProcess = of(type).filter(Processor::isProcess).isPresent();
        var result = method.getReturnType();
        var parameters = method.getGenericParameterTypes();
        if (parameters.length != 1 || !(parameters[0] instanceof ParameterizedType generic)
                || generic.getRawType() != Recorded.class) {
            return Optional.of("takes something else than one Recorded<…>");
        }
        return result == UUID.class || !isProcess && result == void.class
                ? Optional.empty()
                : Optional.of("returns %s; here a handler returns %s".formatted(result.getSimpleName(),
                        isProcess ? "UUID" : "void or UUID"));
    }
}

package dev.stoa.kernel.internal.processor;

import dev.stoa.kernel.process.Process;
import dev.stoa.kernel.processor.Projection;
import java.util.regex.Pattern;

/** Reads the id of a processor from the annotation of its class. */
public final class ProcessorIds {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z_]*\\.[a-z][a-z_]*");

    private ProcessorIds() {}

    /**
     * The id of the processor that the class is.
     *
     * @throws IllegalStateException
     *             where the class is none, or its id is not {@code module.name}
     */
    public static String of(Class<?> type) {
        var id = read(type);
        if (!FORM.matcher(id).matches()) {
            throw new IllegalStateException("The processor id \"%s\" of %s is not of the form module_id.name"
                    .formatted(id, type.getName()));
        }
        return id;
    }

    /** The module that a processor belongs to, which is also the schema of its tables. */
    public static String moduleOf(String processorId) {
        return processorId.substring(0, processorId.indexOf('.'));
    }

    private static String read(Class<?> type) {
        var projection = type.getAnnotation(Projection.class);
        var process = type.getAnnotation(Process.class);
        if (projection != null) {
            return projection.id();
        }
        if (process != null) {
            return process.id();
        }
        throw new IllegalStateException(
                "%s has event handlers but is neither a @Projection nor a @Process".formatted(type.getName()));
    }
}

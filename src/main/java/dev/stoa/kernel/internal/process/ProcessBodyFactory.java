package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.internal.eventstore.EventTypes;
import dev.stoa.kernel.internal.eventstore.SealedJson;
import dev.stoa.kernel.internal.processor.HandlerMethods;
import dev.stoa.kernel.internal.processor.ProcessorIds;
import dev.stoa.kernel.process.Process;
import dev.stoa.kernel.process.ProcessManager;
import dev.stoa.kernel.processor.EventHandler;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.UUID;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

/** Makes of a process manager what a worker can run. */
@Component
class ProcessBodyFactory {

    private final EventTypes events;
    private final CommandTypes commands;
    private final SealedJson json;
    private final ProcessTables tables;
    private final InputReader reader;
    private final ProcessSettings settings;
    private final SenderSignal signal;
    private final Clock clock;

    ProcessBodyFactory(EventTypes events, CommandTypes commands, SealedJson json, ProcessTables tables,
            InputReader reader, ProcessSettings settings, SenderSignal signal, Clock clock) {
        this.events = events;
        this.commands = commands;
        this.json = json;
        this.tables = tables;
        this.reader = reader;
        this.settings = settings;
        this.signal = signal;
        this.clock = clock;
    }

    /**
     * The body of a process manager.
     *
     * @throws IllegalStateException
     *             when it has no {@link Process} annotation, no handler of an event, two of the same, or one that does
     *             not return a UUID
     */
    ProcessBody bodyOf(ProcessManager<?> bean) {
        var target = targetOf(bean);
        var annotation = target.getClass().getAnnotation(Process.class);
        if (annotation == null) {
            throw new IllegalStateException("%s is a ProcessManager without @Process"
                    .formatted(target.getClass().getName()));
        }
        refuseHandlersWithoutInstance(target.getClass());
        var handlers = new HandlerMethods(target, events);
        var id = ProcessorIds.of(target.getClass());
        var attempt = new InputAttempt(new Reactions<>(target, commands, json));
        return new ProcessBody(id, annotation.version(), handlers.eventTypes(events), handlers,
                new Inputs(id, attempt, tables, reader, settings, clock), signal);
    }

    private static ProcessManager<?> targetOf(ProcessManager<?> bean) {
        return AopProxyUtils.getSingletonTarget(bean) instanceof ProcessManager<?> target ? target : bean;
    }

    private static void refuseHandlersWithoutInstance(Class<?> type) {
        for (Method method : MethodIntrospector.selectMethods(type, ProcessBodyFactory::isHandler)) {
            if (method.getReturnType() != UUID.class) {
                throw new IllegalStateException(
                        "The event handler %s of a process must return the UUID of the instance that the event concerns"
                                .formatted(method));
            }
        }
    }

    private static boolean isHandler(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, EventHandler.class);
    }
}

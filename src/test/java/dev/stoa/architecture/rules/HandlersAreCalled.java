package dev.stoa.architecture.rules;

import dev.stoa.architecture.House;
import dev.stoa.architecture.Module;
import dev.stoa.architecture.Rule;
import dev.stoa.architecture.bytecode.ClassCode;
import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.processor.EventHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * There is one way for an event to reach a handler: a method of a processor with the kernel's annotation. What looks
 * like a handler and would never be called, or be called past the queue, is found here.
 */
public final class HandlersAreCalled implements Rule {

    @Override
    public List<String> violations(House house) {
        return house.modules().stream().filter(module -> module.kind() != Module.Kind.KERNEL)
                .flatMap(module -> house.classesOf(module).stream())
                .flatMap(type -> Arrays.stream(type.load().getDeclaredMethods()).filter(it -> !it.isSynthetic())
                        .sorted(Comparator.comparing(Method::toGenericString))
                        .flatMap(method -> violation(type, method).stream()))
                .toList();
    }

    private static Optional<String> violation(ClassCode type, Method method) {
        var where = "%s.%s".formatted(type.simpleName(), method.getName());
        boolean isProcessor = Processor.of(type).isPresent();
        if (method.isAnnotationPresent(EventHandler.class)) {
            return !isProcessor
                    ? Optional.of(
                            "%s is an @EventHandler, but its class is neither @Projection nor @Process; nobody calls it"
                                    .formatted(where))
                    : Processor.signature(type, method).map(what -> "%s %s".formatted(where, what));
        }
        if (isProcessor && !Modifier.isPrivate(method.getModifiers()) && takesEvents(method)) {
            return Optional.of("%s takes a Recorded but is no @EventHandler; nobody calls it".formatted(where));
        }
        if (AnnotatedElementUtils.hasAnnotation(method, EventListener.class) && takesEvents(method)) {
            return Optional.of("%s listens past the queue; make it an @EventHandler of a processor".formatted(where));
        }
        return Optional.empty();
    }

    private static boolean takesEvents(Method method) {
        return Stream.of(method.getParameterTypes())
                .anyMatch(it -> it == Recorded.class || DomainEvent.class.isAssignableFrom(it));
    }
}

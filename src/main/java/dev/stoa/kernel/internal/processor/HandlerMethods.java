package dev.stoa.kernel.internal.processor;

import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.internal.eventstore.EventTypes;
import dev.stoa.kernel.processor.EventHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** The handler methods of one processor, found by the class of an event. Calls the bean itself, never its proxy. */
public final class HandlerMethods {

    private final Object target;
    private final List<Method> methods;
    private final Map<Class<?>, Optional<Method>> byEvent = new ConcurrentHashMap<>();

    /**
     * @param target
     *            the bean itself, not its proxy
     * @throws IllegalStateException
     *             when two methods match the same event, or one matches none
     */
    public HandlerMethods(Object target, EventTypes types) {
        this.target = target;
        this.methods = List.copyOf(MethodIntrospector.selectMethods(target.getClass(),
                (MethodIntrospector.MetadataLookup<Boolean>) method -> AnnotatedElementUtils.hasAnnotation(method,
                        EventHandler.class) ? true : null)
                .keySet());
        methods.forEach(method -> method.setAccessible(true));
        checkEachHandlerHasEvents(types);
        checkEachEventHasOneHandler(types);
    }

    /** The stable names of all events that some method handles. */
    public Set<String> eventTypes(EventTypes types) {
        return methods.stream().flatMap(method -> types.namesUnder(eventTypeOf(method)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Calls the method that matches the event; an event that none matches is passed over.
     *
     * @return what the method returned
     */
    public @Nullable Object invoke(Recorded<?> recorded) {
        var method = byEvent.computeIfAbsent(recorded.event().getClass(), this::find);
        return method.isPresent() ? call(method.get(), recorded) : null;
    }

    /** The class of the events that a handler method takes: the argument of its {@code Recorded} parameter. */
    public static Class<?> eventTypeOf(Method method) {
        var type = method.getParameterCount() == 1
                ? ResolvableType.forMethodParameter(method, 0).as(Recorded.class).getGeneric(0).resolve()
                : null;
        if (type == null) {
            throw new IllegalStateException(
                    "The event handler %s must take one Recorded<…> of an event type".formatted(method));
        }
        return type;
    }

    /**
     * @throws IllegalStateException
     *             when a method returns something else
     */
    void checkReturnTypes(Class<?>... allowed) {
        for (var method : methods) {
            if (!List.of(allowed).contains(method.getReturnType())) {
                throw new IllegalStateException("The event handler %s must return one of %s".formatted(method,
                        List.of(allowed)));
            }
        }
    }

    private Optional<Method> find(Class<?> event) {
        return methods.stream().filter(method -> eventTypeOf(method).isAssignableFrom(event)).findFirst();
    }

    private void checkEachHandlerHasEvents(EventTypes types) {
        for (var method : methods) {
            if (types.namesUnder(eventTypeOf(method)).isEmpty()) {
                throw new IllegalStateException("%s would never be called: no event is a %s".formatted(method,
                        eventTypeOf(method).getName()));
            }
        }
    }

    private void checkEachEventHasOneHandler(EventTypes types) {
        for (var event : types.all()) {
            var matching = methods.stream().filter(method -> eventTypeOf(method).isAssignableFrom(event)).toList();
            if (matching.size() > 1) {
                throw new IllegalStateException("Two handlers of %s match the event %s: %s and %s".formatted(
                        target.getClass().getName(), event.getSimpleName(), matching.get(0), matching.get(1)));
            }
        }
    }

    private @Nullable Object call(Method method, Recorded<?> recorded) {
        try {
            return method.invoke(target, recorded);
        } catch (InvocationTargetException failed) {
            throw unchecked(failed.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable cause) {
        return switch (cause) {
            case RuntimeException failure -> failure;
            case Error error -> throw error;
            case null, default -> new IllegalStateException("An event handler failed", cause);
        };
    }
}

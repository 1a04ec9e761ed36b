package dev.stoa.architecture.rules;

import dev.stoa.architecture.House;
import dev.stoa.architecture.Rule;
import dev.stoa.architecture.bytecode.ClassCode;
import dev.stoa.architecture.bytecode.MethodCode;
import dev.stoa.kernel.processor.EventHandler;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a handler writes depends on events alone, in code and in SQL, or a rebuild gives other tables. It runs in the
 * worker's thread and transaction.
 */
public final class HandlersDependOnEvents implements Rule {

    private static final Pattern MOMENT = Pattern.compile("(?i)\\b(now\\s*\\(|current_(?:timestamp|date|time)\\b"
            + "|localtime(?:stamp)?\\b|(?:clock|statement|transaction)_timestamp\\s*\\(|gen_random_uuid\\s*\\("
            + "|uuidv[47]\\s*\\(|uuid_generate_\\w+|random\\s*\\(|nextval\\s*\\(|pg_current_xact_id\\s*\\()");

    @Override
    public List<String> violations(House house) {
        var calls = new ImpureCalls(house, EnumSet.complementOf(EnumSet.of(Impurity.STORAGE)),
                "a handler depends on its event alone");
        return house.modules().stream().flatMap(module -> house.classesOf(module).stream()).flatMap(type -> {
            var handlers = handlers(type);
            return Stream.of(calls.below(type, handlers), sql(type, calls.reach(type, handlers)), annotations(type))
                    .flatMap(it -> it);
        }).toList();
    }

    private static List<MethodCode> handlers(ClassCode type) {
        var names = methods(type).map(method -> method.getName()).collect(Collectors.toSet());
        return type.methods().stream().filter(method -> names.contains(method.name())).toList();
    }

    private static Stream<Method> methods(ClassCode type) {
        return Arrays.stream(type.load().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(EventHandler.class));
    }

    private static Stream<String> sql(ClassCode type, Set<MethodCode> reach) {
        return reach.stream().flatMap(method -> method.texts().stream()
                .flatMap(text -> MOMENT.matcher(text).results().map(match -> match.group().strip()))
                .map(found -> "%s: SQL in %s says \"%s\"; what stands in a read table depends on events alone"
                        .formatted(type.simpleName(), method.inShort(), found)))
                .distinct();
    }

    private static Stream<String> annotations(ClassCode type) {
        return methods(type).flatMap(method -> Stream.of(Transactional.class, Async.class)
                .filter(it -> AnnotatedElementUtils.hasAnnotation(method, it)
                        || AnnotatedElementUtils.hasAnnotation(type.load(), it))
                .map(it -> "%s.%s is @%s; a handler runs in the thread and transaction of its worker"
                        .formatted(type.simpleName(), method.getName(), it.getSimpleName())));
    }
}

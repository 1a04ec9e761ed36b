package dev.stoa.architecture.rules;

import dev.stoa.architecture.House;
import dev.stoa.architecture.Module;
import dev.stoa.architecture.Rule;
import dev.stoa.architecture.bytecode.ClassCode;
import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.modulith.NamedInterface;

/**
 * Events are records in the past tense, sealed per aggregate, with a stable type name, in a package that says nothing
 * else: to listen to them is to know nothing more of their module.
 */
public final class EventsAreFacts implements Rule {

    @Override
    public List<String> violations(House house) {
        var violations = new ArrayList<String>();
        var names = new TreeMap<String, String>();
        for (var module : house.modules()) {
            for (var type : house.classesOf(module)) {
                if (DomainEvent.class.isAssignableFrom(type.load()) && type.load() != DomainEvent.class) {
                    check(module, type, violations);
                    typeName(type).ifPresent(name -> {
                        var other = names.putIfAbsent(name, type.simpleName());
                        if (other != null) {
                            violations.add("%s and %s both have the type name \"%s\"".formatted(other,
                                    type.simpleName(), name));
                        }
                    });
                }
                if (type.packageName().equals(module.packageName() + ".events")) {
                    type.uses(module.packageName()).filter(used -> !used.startsWith(type.packageName() + "."))
                            .forEach(used -> violations.add("%s uses %s; who listens to events knows nothing else"
                                    .formatted(type.simpleName(), used)));
                }
            }
            checkPackage(house, module, violations);
        }
        return violations;
    }

    private static void check(Module module, ClassCode type, List<String> violations) {
        var event = type.load();
        var name = type.simpleName();
        if (!type.packageName().equals(module.packageName() + ".events")) {
            violations.add("%s is an event outside the package %s.events".formatted(name, module.packageName()));
        }
        if (event.isInterface()) {
            if (!event.isSealed()) {
                violations.add("%s is not sealed; the events of an aggregate are known".formatted(name));
            }
            return;
        }
        if (!event.isRecord()) {
            violations.add("%s is no record".formatted(name));
        }
        if (Arrays.stream(event.getInterfaces())
                .noneMatch(it -> it.isSealed() && DomainEvent.class.isAssignableFrom(it))) {
            violations.add("%s has no sealed parent; the events of an aggregate are sealed".formatted(name));
        }
        if (!PastTense.ends(event.getSimpleName())) {
            violations.add("%s is not in the past tense (or has the suffix Event)".formatted(name));
        }
        checkTypeName(module, type, violations);
    }

    private static void checkTypeName(Module module, ClassCode type, List<String> violations) {
        var domain = module.path().split("\\.")[0];
        var found = typeName(type);
        if (found.isEmpty()) {
            violations.add("%s has no @EventType".formatted(type.simpleName()));
        } else if (!found.get().matches(domain + "\\.[a-z0-9]+(-[a-z0-9]+)+")
                || !PastTense.ends(found.get())) {
            violations.add("%s has the type name \"%s\"; it is \"%s.\" and words in the past tense with hyphens"
                    .formatted(type.simpleName(), found.get(), domain));
        }
    }

    private static void checkPackage(House house, Module module, List<String> violations) {
        house.classes().stream().filter(ClassCode::isPackageInfo)
                .filter(info -> info.packageName().equals(module.packageName() + ".events")).forEach(info -> {
                    var named = info.load().getAnnotation(NamedInterface.class);
                    if (named == null || !Arrays.asList(named.value()).contains("events")) {
                        violations.add("%s is no @NamedInterface(\"events\")".formatted(info.packageName()));
                    }
                });
    }

    private static Optional<String> typeName(ClassCode type) {
        return Optional.ofNullable(type.load().getAnnotation(EventType.class)).map(EventType::value);
    }
}

package dev.stoa.architecture.bytecode;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The methods that can run when some methods are called, as far as they belong to given classes. Calls through a
 * supertype lead to every override among them; a class that is touched brings its static initialiser.
 */
public final class Reach {

    private final Map<String, ClassCode> classes;
    private final Set<MethodCode> reached = new LinkedHashSet<>();
    private final Deque<MethodCode> open = new ArrayDeque<>();

    private Reach(Collection<ClassCode> classes) {
        this.classes = classes.stream()
                .collect(Collectors.toMap(ClassCode::name, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    /** Everything that {@code start} leads to within {@code classes}, start included. */
    public static Set<MethodCode> of(Collection<MethodCode> start, Collection<ClassCode> classes) {
        var reach = new Reach(classes);
        start.forEach(reach::visit);
        while (!reach.open.isEmpty()) {
            reach.open.remove().calls().forEach(reach::follow);
        }
        return reach.reached;
    }

    private void follow(Call call) {
        inherited(call.owner(), call);
        if (!call.owner().startsWith("java.") && !call.name().equals("<init>")) {
            classes.values().stream().filter(type -> isBelow(type, call.owner()))
                    .forEach(type -> visit(type, call.name(), call.descriptor()));
        }
    }

    private void inherited(String owner, Call call) {
        var type = classes.get(owner);
        if (type != null) {
            visit(type, call.name(), call.descriptor());
            type.supertypes().forEach(above -> inherited(above, call));
        }
    }

    private boolean isBelow(ClassCode type, String above) {
        return type.supertypes().stream().anyMatch(direct -> {
            var known = classes.get(direct);
            return direct.equals(above) || known != null && isBelow(known, above);
        });
    }

    private void visit(ClassCode type, String name, String descriptor) {
        type.methods().stream().filter(it -> it.name().equals(name) && it.descriptor().equals(descriptor))
                .forEach(this::visit);
    }

    private void visit(MethodCode method) {
        if (reached.add(method)) {
            open.add(method);
            var owner = classes.get(method.owner());
            if (owner != null) {
                visit(owner, "<clinit>", "()V");
            }
        }
    }
}

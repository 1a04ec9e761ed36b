package dev.stoa.kernel.internal.personaldata;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What types reach: the records inside events, commands and states, and whether each mark tells whose data it is. */
public final class MarkedTypes {

    private MarkedTypes() {}

    /**
     * What is wrong with the marks of a type and of all records inside it.
     *
     * @param root
     *            an event, a command or a state: what it marks may belong to the person that its stream is
     * @return one sentence each, in no particular order
     */
    public static List<String> faults(Class<?> root) {
        return reached(root).stream()
                .flatMap(type -> MarkedRecord.components(type).filter(MarkedRecord::isMarked)
                        .map(component -> fault(component, root.isAssignableFrom(type))))
                .filter(fault -> !fault.isEmpty()).toList();
    }

    static boolean mayHold(Type type) {
        return classesIn(type).flatMap(it -> reached(it).stream())
                .anyMatch(it -> MarkedRecord.components(it).anyMatch(MarkedRecord::isMarked));
    }

    private static String fault(RecordComponent component, boolean ofRoot) {
        var where = "%s.%s is @PersonalData".formatted(component.getDeclaringRecord().getSimpleName(),
                component.getName());
        if (!canBeErased(component)) {
            return "%s, but could not read as erased; make it a String, a collection or @Nullable".formatted(where);
        }
        var of = MarkedRecord.annotation(component).of();
        if (of.isEmpty()) {
            return ofRoot
                    ? ""
                    : "%s, but nobody can tell whose; name the component with the person's id".formatted(where);
        }
        return whose(component, of, where);
    }

    private static String whose(RecordComponent component, String of, String where) {
        var named = MarkedRecord.components(component.getDeclaringRecord()).filter(it -> it.getName().equals(of))
                .findFirst();
        if (named.isEmpty()) {
            return "%s of \"%s\", which is no component beside it".formatted(where, of);
        }
        if (!isId(named.get().getType()) || MarkedRecord.isMarked(named.get())) {
            return "%s of \"%s\", which is no UUID and no record of one".formatted(where, of);
        }
        return "";
    }

    private static boolean canBeErased(RecordComponent component) {
        var type = component.getType();
        return type == String.class || Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)
                || MarkedRecord.isNullable(component) && !type.isPrimitive();
    }

    private static boolean isId(Class<?> type) {
        return type == UUID.class || type.isRecord() && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == UUID.class;
    }

    /** The type and everything that a value of it may consist of. */
    private static Set<Class<?>> reached(Class<?> type) {
        var reached = new LinkedHashSet<Class<?>>();
        reach(type, reached);
        return reached;
    }

    private static void reach(Class<?> type, Set<Class<?>> reached) {
        if (!reached.add(type)) {
            return;
        }
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(it -> reach(it, reached));
        }
        MarkedRecord.components(type).flatMap(it -> classesIn(it.getGenericType())).forEach(it -> reach(it, reached));
    }

    private static Stream<Class<?>> classesIn(@Nullable Type type) {
        return switch (type) {
            case Class<?> plain -> Stream.of(plain.isArray() ? plain.getComponentType() : plain);
            case ParameterizedType generic -> Stream.concat(classesIn(generic.getRawType()),
                    Arrays.stream(generic.getActualTypeArguments()).flatMap(MarkedTypes::classesIn));
            case WildcardType wildcard -> Arrays.stream(wildcard.getUpperBounds()).flatMap(MarkedTypes::classesIn);
            case GenericArrayType array -> classesIn(array.getGenericComponentType());
            case null, default -> Stream.of();
        };
    }
}

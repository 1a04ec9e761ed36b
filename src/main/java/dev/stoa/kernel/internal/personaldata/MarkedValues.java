package dev.stoa.kernel.internal.personaldata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The marked values inside a value, each with its place in the value's JSON. */
final class MarkedValues {

    private final List<Found> found = new ArrayList<>();
    private final UUID standIn;

    private MarkedValues(UUID standIn) {
        this.standIn = standIn;
    }

    /**
     * A value that is marked and not null.
     *
     * @param json
     *            the object that it is a property of, or null where there is none
     */
    record Found(@Nullable ObjectNode json, String path, UUID person, Object value, MarkedRecord.Mark mark) {}

    /** Those inside the value, whose JSON is given; {@code standIn} is the person where no other is named. */
    static List<Found> in(Object value, @Nullable JsonNode json, UUID standIn) {
        var values = new MarkedValues(standIn);
        values.visit(value, json, "");
        return values.found;
    }

    /** Everybody whom they are about. */
    static Set<UUID> persons(List<Found> values) {
        return values.stream().map(Found::person).collect(Collectors.toSet());
    }

    private void visit(@Nullable Object value, @Nullable JsonNode json, String path) {
        switch (value) {
            case Record record -> visitRecord(record, json, path);
            case Collection<?> elements -> {
                int index = 0;
                for (var element : elements) {
                    visit(element, json == null ? null : json.get(index), path + "/" + index);
                    index++;
                }
            }
            case Map<?, ?> map -> map.forEach((key, element) -> visit(element,
                    json == null ? null : json.get(String.valueOf(key)), path + "/" + key));
            case null, default -> {
            }
        }
    }

    private void visitRecord(Record record, @Nullable JsonNode json, String path) {
        var marked = MarkedRecord.of(record.getClass());
        for (var mark : marked.marks()) {
            var value = mark.in(record);
            if (value != null) {
                found.add(new Found(json instanceof ObjectNode object ? object : null, path + "/" + mark.name(),
                        mark.personIn(record, standIn), value, mark));
            }
        }
        for (var inner : marked.inner()) {
            visit(inner.in(record), json == null ? null : json.get(inner.name()), path + "/" + inner.name());
        }
    }
}

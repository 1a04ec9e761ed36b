package dev.stoa.kernel.command;

import dev.stoa.kernel.command.InvalidCommand.Violation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds what no PostgreSQL text can hold: the character U+0000 and halves of surrogate pairs. */
public final class StorableText {

    private static final String ALLOWED = "must be text without the character U+0000 and without half characters";
    private static final char REPLACEMENT = '\uFFFD';

    private final List<Violation> violations = new ArrayList<>();

    private StorableText() {}

    /**
     * Every text in a value that cannot be stored, with its path; names that cannot be stored are violations as well.
     *
     * @param value
     *            JSON, or maps, collections and texts in one another; anything else has no text
     */
    public static List<Violation> violations(@Nullable Object value) {
        var found = new StorableText();
        found.visit("", value);
        return found.violations;
    }

    private void visit(String path, @Nullable Object value) {
        switch (value) {
            case String text when !isStorable(text) -> violations.add(new Violation(path, ALLOWED));
            case JsonNode json when json.isString() -> visit(path, json.stringValue());
            case JsonNode json when json.isObject() ->
                json.properties().forEach(entry -> visit(path, entry.getKey(), entry.getValue()));
            case JsonNode json -> visitAll(path, json.values());
            case Map<?, ?> map -> map.forEach((name, each) -> visit(path, String.valueOf(name), each));
            case Collection<?> all -> visitAll(path, all);
            case null, default -> {
            }
        }
    }

    private void visitAll(String path, Collection<?> values) {
        int index = 0;
        for (var each : values) {
            visit("%s[%d]".formatted(path, index++), each);
        }
    }

    private void visit(String path, String name, @Nullable Object value) {
        var place = path.isEmpty() ? "" : path + ".";
        if (isStorable(name)) {
            visit(place + name, value);
        } else {
            violations.add(new Violation(place + legible(name), ALLOWED));
        }
    }

    private static boolean isStorable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static String legible(String name) {
        return name.codePoints().map(it -> isStorable(Character.toString(it)) ? it : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}

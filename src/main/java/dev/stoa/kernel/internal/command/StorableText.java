package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.command.InvalidCommand;
import dev.stoa.kernel.command.InvalidCommand.Violation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Refuses what no PostgreSQL text can hold: the character U+0000 and halves of surrogate pairs. */
final class StorableText {

    private final List<Violation> violations = new ArrayList<>();

    private StorableText() {}

    static void check(JsonNode command) {
        var check = new StorableText();
        check.visit("", command);
        if (!check.violations.isEmpty()) {
            throw new InvalidCommand(check.violations);
        }
    }

    private void visit(String path, JsonNode node) {
        if (node.isString() && !storable(node.stringValue())) {
            violations
                    .add(new Violation(path, "must be text without the character U+0000 and without half characters"));
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                visit("%s[%d]".formatted(path, index), node.get(index));
            }
        } else {
            node.properties().forEach(
                    entry -> visit(path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue()));
        }
    }

    private static boolean storable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}

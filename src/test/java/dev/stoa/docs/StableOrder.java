package dev.stoa.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Puts lines in order that the documenter writes in any: arrows and components of diagrams, bullets of canvases. */
final class StableOrder {

    private static final List<Predicate<String>> KINDS = List.of(line -> line.contains(" --> "),
            line -> line.startsWith("  component "), line -> line.startsWith("* "));

    private StableOrder() {}

    static String of(String text) {
        var lines = text.replace("|* ", "|\n* ").lines().toList();
        var sorted = new ArrayList<String>();
        for (int from = 0, to; from < lines.size(); from = to) {
            var kind = kind(lines.get(from));
            to = from + 1;
            while (to < lines.size() && kind >= 0 && kind(lines.get(to)) == kind) {
                to++;
            }
            sorted.addAll(lines.subList(from, to).stream().sorted().toList());
        }
        return String.join("\n", sorted).replace("|\n* ", "|* ") + "\n";
    }

    private static int kind(String line) {
        for (int kind = 0; kind < KINDS.size(); kind++) {
            if (KINDS.get(kind).test(line)) {
                return kind;
            }
        }
        return -1;
    }
}

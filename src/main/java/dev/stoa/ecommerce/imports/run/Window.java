package dev.stoa.ecommerce.imports.run;

import dev.stoa.ecommerce.imports.line.Line;
import java.util.ArrayList;
import java.util.List;

/** Some lines that are applied together. */
final class Window {

    private static final int MOST_LINES = 250;
    private static final int MOST_CHARACTERS = 1_000_000;

    private final List<Line> lines = new ArrayList<>();
    private int characters;

    void add(Line line) {
        if (!line.isBlank()) {
            lines.add(line);
            characters += line.text() == null ? 0 : line.text().length();
        }
    }

    boolean isFull() {
        return lines.size() >= MOST_LINES || characters >= MOST_CHARACTERS;
    }

    /** The lines, which are no longer in it. */
    List<Line> empty() {
        var taken = List.copyOf(lines);
        lines.clear();
        characters = 0;
        return taken;
    }
}

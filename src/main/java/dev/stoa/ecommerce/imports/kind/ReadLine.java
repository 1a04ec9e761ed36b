package dev.stoa.ecommerce.imports.kind;

import dev.stoa.ecommerce.imports.report.Outcome;
import java.util.Set;
import java.util.function.Function;

/**
 * A line that was understood.
 *
 * @param keys
 *            what it is about; lines that have one in common are applied one after another, in their order
 * @param effect
 *            applies it; throws what the command gateway throws
 */
public record ReadLine(Set<String> keys, Function<LineCommands, Outcome> effect) {

    public ReadLine {
        keys = Set.copyOf(keys);
    }

    ReadLine(String key, Function<LineCommands, Outcome> effect) {
        this(Set.of(key), effect);
    }
}

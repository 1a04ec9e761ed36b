package dev.stoa.ecommerce.imports.kind;

import dev.stoa.ecommerce.imports.report.Outcome;
import java.util.function.Function;

/**
 * A line that was understood.
 *
 * @param key
 *            lines of one key are applied one after another, in their order
 * @param effect
 *            applies it; throws what the command gateway throws
 */
public record ReadLine(String key, Function<LineCommands, Outcome> effect) {}

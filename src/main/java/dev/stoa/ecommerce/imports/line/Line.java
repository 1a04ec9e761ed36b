package dev.stoa.ecommerce.imports.line;

import org.jspecify.annotations.Nullable;

/**
 * A line of a file, without its end.
 *
 * @param number
 *            from 1; blank lines count
 * @param text
 *            null where it cannot be read
 * @param fault
 *            why not
 */
public record Line(long number, @Nullable String text, @Nullable LineFault fault) {

    public boolean isBlank() {
        return text != null && text.isBlank();
    }
}

package dev.stoa.kernel.internal.personaldata;

import org.jspecify.annotations.Nullable;

/**
 * The keys of personal data cannot be opened, so Stoa does not start. The message is one line for an operator, printed
 * in place of a stack trace.
 */
final class KeysUnavailable extends RuntimeException {

    KeysUnavailable(String line, @Nullable Throwable cause) {
        super(line, cause);
    }
}

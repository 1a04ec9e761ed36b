package dev.stoa.ecommerce.imports.report;

import dev.stoa.kernel.command.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line; never what stood in it.
 *
 * @param id
 *            the thing that it is about
 * @param code
 *            why not, for machines
 * @param message
 *            why not and what would be allowed, for people
 * @param path
 *            the field that is meant
 */
public record Outcome(Status status, @Nullable String id, @Nullable String code, @Nullable String message,
        @Nullable String path) {

    private static final int LONGEST_MESSAGE = 1000;

    public Outcome {
        message = message == null || message.length() <= LONGEST_MESSAGE
                ? message
                : message.substring(0, LONGEST_MESSAGE - 1) + "…";
    }

    public static Outcome accepted(boolean changed, @Nullable String id) {
        return new Outcome(changed ? Status.APPLIED : Status.UNCHANGED, id, null, null, null);
    }

    public static Outcome refused(Rejection rejection) {
        return refused(rejection.code(), rejection.message(), null);
    }

    public static Outcome refused(String code, String message, @Nullable String path) {
        return new Outcome(Status.REFUSED, null, code, message, path);
    }

    public static Outcome invalid(String code, String message, @Nullable String path) {
        return new Outcome(Status.INVALID, null, code, message, path);
    }
}

package dev.stoa.ecommerce.imports.kind;

import dev.stoa.ecommerce.imports.report.Outcome;
import dev.stoa.kernel.command.InvalidCommand.Violation;
import java.util.List;
import java.util.stream.Collectors;

/** A line that cannot be understood. Tells where and what is allowed, never what stood there. */
public class BadLine extends Exception {

    private static final String BAD_INPUT = "BAD_USER_INPUT";
    private static final int MOST = 5;

    private final transient Outcome outcome;

    BadLine(String code, String path, String message) {
        super(message);
        this.outcome = Outcome.invalid(code, message, path.isEmpty() ? null : path);
    }

    BadLine(List<Violation> violations) {
        this(BAD_INPUT, violations.getFirst().path(), text(violations));
    }

    BadLine(String path, String message) {
        this(List.of(new Violation(path, message)));
    }

    public Outcome outcome() {
        return outcome;
    }

    /** What to report of a command that has what no rule allows. */
    public static Outcome of(List<Violation> violations) {
        return new BadLine(violations).outcome;
    }

    private static String text(List<Violation> violations) {
        var rest = violations.stream().skip(1).limit(MOST)
                .map(violation -> "%s %s".formatted(violation.path(), violation.message()))
                .collect(Collectors.joining("; "));
        var left = violations.size() - 1 - MOST;
        return violations.getFirst().message() + (rest.isEmpty() ? "" : "; " + rest)
                + (left > 0 ? "; and %d more".formatted(left) : "");
    }
}

package dev.stoa.kernel.command;

import java.util.List;

/** A command that violates the constraints of its type. The client can correct it. */
public class InvalidCommand extends RuntimeException {

    private final List<Violation> violations;

    public InvalidCommand(List<Violation> violations) {
        super(violations.toString());
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }

    /**
     * One thing that is wrong.
     *
     * @param path
     *            the component, such as {@code lines[3].quantity}
     * @param message
     *            what is allowed
     */
    public record Violation(String path, String message) {}
}

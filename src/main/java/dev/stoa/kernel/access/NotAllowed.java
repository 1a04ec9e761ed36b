package dev.stoa.kernel.access;

/** The actor is known, but not one of those who may; or nobody may by request. */
public final class NotAllowed extends AccessRefused {

    NotAllowed(AccessRule rule, String names) {
        super(rule, names.isEmpty()
                ? "This is not open to requests"
                : "This is open to %s; an operator grants roles".formatted(names));
    }
}

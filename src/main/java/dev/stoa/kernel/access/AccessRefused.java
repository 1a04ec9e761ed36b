package dev.stoa.kernel.access;

/** Somebody may not do or see something. The message is for the client and says what to do. */
public abstract sealed class AccessRefused extends RuntimeException permits NotSignedIn, NotAllowed {

    private final transient AccessRule rule;

    AccessRefused(AccessRule rule, String message) {
        super(message);
        this.rule = rule;
    }

    /** Who would be permitted. */
    public AccessRule rule() {
        return rule;
    }
}

package dev.stoa.kernel.access;

/** Nobody is signed in, and signing in could help. */
public final class NotSignedIn extends AccessRefused {

    NotSignedIn(AccessRule rule, String names) {
        super(rule, "Sign in first: this is open to %s".formatted(names));
    }
}

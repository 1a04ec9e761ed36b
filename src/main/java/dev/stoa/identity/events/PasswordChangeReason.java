package dev.stoa.identity.events;

/** How a password came to be changed. */
public enum PasswordChangeReason {
    /** By its owner, who knew the old one. */
    CHANGED,
    /** By whoever could read a mail that was sent to the address. */
    RESET
}

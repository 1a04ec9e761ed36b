package dev.stoa.identity.password;

/** The state of a wish for a new password: whether it was put on record. */
record PasswordReset(boolean requested) {}

package dev.stoa.identity.keyring;

/** The state of the keyring: how often it was rotated by order. */
record Keyring(int rotations) {}

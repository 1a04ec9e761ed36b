package dev.stoa.kernel.access;

/** Credentials that identify nobody. The message is for the client and never repeats them. */
public class BadCredentials extends Exception {

    public BadCredentials(String message) {
        super(message);
    }
}

package dev.stoa.identity.secret;

/** A password in clear text, on its way to being hashed. Says nothing of itself. */
public record Password(String clearText) {

    public static Password valueOf(String text) {
        return new Password(text);
    }

    @Override
    public String toString() {
        return "(a password)";
    }
}

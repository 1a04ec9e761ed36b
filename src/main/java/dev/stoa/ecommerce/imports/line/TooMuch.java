package dev.stoa.ecommerce.imports.line;

/** A file is larger than what is taken. The message is for the client. */
public class TooMuch extends RuntimeException {

    public TooMuch(String message) {
        super(message);
    }
}

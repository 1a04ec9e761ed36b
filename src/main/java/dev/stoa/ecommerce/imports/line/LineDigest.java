package dev.stoa.ecommerce.imports.line;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 of lines; the same whether they end with LF, CRLF or not at all. */
final class LineDigest {

    private final MessageDigest digest = sha256();
    private boolean heldBack;

    void add(byte[] bytes, int from, int length) {
        if (length == 0) {
            return;
        }
        if (heldBack) {
            digest.update((byte) '\r');
        }
        heldBack = bytes[from + length - 1] == '\r';
        digest.update(bytes, from, heldBack ? length - 1 : length);
    }

    void endLine() {
        heldBack = false;
        digest.update((byte) '\n');
    }

    byte[] soFar() {
        try {
            return ((MessageDigest) digest.clone()).digest();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 of this Java cannot be read in between", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

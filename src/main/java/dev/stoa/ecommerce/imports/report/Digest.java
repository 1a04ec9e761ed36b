package dev.stoa.ecommerce.imports.report;

import java.util.HexFormat;

/** The SHA-256 of some lines, in hexadecimal digits. */
public record Digest(String digits) {

    public static final Digest NONE = new Digest("");

    public static Digest of(byte[] bytes) {
        return new Digest(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(digits);
    }
}

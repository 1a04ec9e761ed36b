package dev.stoa.kernel.internal.append;

import java.util.HexFormat;

/** A digest of what a client wished for, in hexadecimal: equal for equal wishes. */
public record Fingerprint(String hex) {

    public static Fingerprint of(byte[] digest) {
        return new Fingerprint(HexFormat.of().formatHex(digest));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}

package dev.stoa.ecommerce.payment.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A signature over time and body: {@code t=<seconds>,v1=<hex of the HMAC-SHA256 of "seconds.body">}. There may be
 * several {@code v1}, so that a secret can be changed.
 */
public final class HmacSignature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LONGEST_HEADER = 2000;

    private HmacSignature() {}

    /** The header for a body that is sent now. */
    public static String sign(byte[] body, String secret, Instant now) {
        long seconds = now.getEpochSecond();
        return "t=%d,v1=%s".formatted(seconds, HexFormat.of().formatHex(mac(body, secret, seconds)));
    }

    /**
     * The time at which the body was signed.
     *
     * @throws BadWebhook
     *             when it was not, or too far from now
     */
    public static Instant verify(byte[] body, @Nullable String header, String secret, Duration tolerance, Instant now)
            throws BadWebhook {
        if (header == null || header.length() > LONGEST_HEADER) {
            throw new BadWebhook("There is no signature");
        }
        var time = Instant.ofEpochSecond(seconds(header));
        var expected = mac(body, secret, time.getEpochSecond());
        boolean signed = false;
        for (var part : header.split(",")) {
            signed |= part.startsWith("v1=") && MessageDigest.isEqual(expected, bytes(part.substring("v1=".length())));
        }
        if (!signed) {
            throw new BadWebhook("The signature is wrong");
        }
        if (Duration.between(time, now).abs().compareTo(tolerance) > 0) {
            throw new BadWebhook("The signature is of another time");
        }
        return time;
    }

    private static long seconds(String header) throws BadWebhook {
        for (var part : header.split(",")) {
            if (part.matches("t=\\d{1,11}")) {
                return Long.parseLong(part.substring("t=".length()));
            }
        }
        throw new BadWebhook("The signature has no time");
    }

    private static byte[] bytes(String hex) {
        try {
            return HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] mac(byte[] body, String secret, long seconds) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((seconds + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}

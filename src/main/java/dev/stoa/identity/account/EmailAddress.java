package dev.stoa.identity.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How addresses are compared, and which mail can be sent to. */
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?";
    private static final Pattern PARTS = Pattern
            .compile("[^\\s\\p{Cc}\\p{Cs}@<>()\\[\\],;:\\\\\"]{1,64}@(?:%1$s\\.)+%1$s".formatted(LABEL));

    private EmailAddress() {}

    /** The spelling by which addresses are compared: without spaces around, in small letters, composed. */
    public static String normalised(String address) {
        return Normalizer.normalize(address.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Whether mail can be sent to it, by its spelling. */
    public static boolean isValid(String address) {
        var normalised = normalised(address);
        return normalised.length() <= LONGEST && PARTS.matcher(normalised).matches();
    }
}

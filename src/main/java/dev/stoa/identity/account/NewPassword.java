package dev.stoa.identity.account;

import dev.stoa.identity.secret.Password;
import dev.stoa.kernel.graphql.BadArgument;
import java.util.Locale;

/** What a password must be like: long, and not what anybody would try first. */
final class NewPassword {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final int LEAST_VARIETY = 5;
    private static final int SHORTEST_PART = 4;

    private NewPassword() {}

    /**
     * @throws BadArgument
     *             when it is not allowed
     */
    static Password checked(String path, Password password, String email, String name) {
        var text = password.clearText();
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new BadArgument(path, "Must have %d to %d characters".formatted(SHORTEST, LONGEST));
        }
        var lower = text.toLowerCase(Locale.ROOT);
        if (tells(lower, localPart(email)) || tells(lower, name.strip().toLowerCase(Locale.ROOT))
                || text.codePoints().distinct().count() < LEAST_VARIETY) {
            throw new BadArgument(path, "Must not contain the name or the address, nor repeat a few characters");
        }
        return password;
    }

    private static boolean tells(String password, String part) {
        return part.length() >= SHORTEST_PART && password.contains(part);
    }

    private static String localPart(String email) {
        var normalised = EmailAddress.normalised(email);
        return normalised.substring(0, Math.max(0, normalised.indexOf('@')));
    }
}

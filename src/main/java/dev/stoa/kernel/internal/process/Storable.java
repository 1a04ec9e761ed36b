package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.internal.personaldata.MaskedFailure;
import dev.stoa.kernel.process.Reaction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.regex.Pattern;

/** Refuses what the database would refuse, before a statement fails and takes the transaction with it. */
final class Storable {

    private static final Pattern NUL = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*+\\\\u0000");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final int LONGEST_ERROR = 2000;

    private Storable() {}

    static String json(String text) {
        if (NUL.matcher(text).find() || !encodable(text)) {
            throw new IllegalArgumentException(
                    "A state or command holds the character U+0000 or half a surrogate pair, which cannot be stored");
        }
        return text;
    }

    /** The timer, to the microsecond. */
    static Reaction.Timer timer(Reaction.Timer timer) {
        if (timer.due().isBefore(Instant.EPOCH) || timer.due().isAfter(LATEST)) {
            throw new IllegalArgumentException("The timer \"%s\" must be due between 1970 and %s, not at %s"
                    .formatted(timer.name(), LATEST, timer.due()));
        }
        return new Reaction.Timer(timerName(timer.name()), timer.due().truncatedTo(ChronoUnit.MICROS));
    }

    static String timerName(String name) {
        if (name.isEmpty() || name.indexOf('\0') >= 0 || !encodable(name)) {
            throw new IllegalArgumentException("A timer has a name that can be stored, not \"%s\"".formatted(name));
        }
        return name;
    }

    /** A message for people that any text column takes, with none of the texts. */
    static String error(Throwable failure, Collection<String> texts) {
        var text = MaskedFailure.of(failure, texts).toString().replace('\0', ' ');
        var encoded = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return encoded.substring(0, Math.min(encoded.length(), LONGEST_ERROR));
    }

    private static boolean encodable(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}

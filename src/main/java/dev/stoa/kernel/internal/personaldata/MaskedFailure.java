package dev.stoa.kernel.internal.personaldata;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.core.NestedExceptionUtils;

/**
 * A failure as it may be logged and stored: its kind and where it happened, its message without the values in it.
 * Messages put values into quotes, mostly; where it is known whose data was at hand, that is masked wherever it stands.
 */
public final class MaskedFailure extends RuntimeException {

    private static final String MASK = "…";
    private static final int DEEPEST = 20;
    private static final Pattern QUOTED = Pattern.compile("(?s)\"[^\"]*\"|'[^']*'|„[^“”]*[“”]|“[^”]*”|«[^»]*»");
    private static final Pattern KEY_VALUES = Pattern.compile("(?s)\\)=\\(.*?\\)(?=\\s|$)");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"'(\\[=]+@[^\\s>\"')\\]]+\\.[^\\s>\"')\\],;]+");

    private final String kind;

    private MaskedFailure(Throwable failure, List<String> values, int depth) {
        super(message(failure, values), cause(failure, values, depth));
        kind = failure.getClass().getName();
        setStackTrace(failure.getStackTrace());
    }

    /** A copy for the log; what it is about is not known. */
    public static Throwable of(Throwable failure) {
        return of(failure, List.of());
    }

    /** A copy for the log, with none of the texts that are given. */
    public static Throwable of(Throwable failure, Collection<String> values) {
        return failure instanceof MaskedFailure ? failure : new MaskedFailure(failure, words(values), 1);
    }

    /** The innermost cause in one line: its kind and message, with none of the texts that are given. */
    public static String text(Throwable failure, Collection<String> values) {
        var root = NestedExceptionUtils.getMostSpecificCause(failure);
        var message = message(root, words(values));
        return message == null ? root.getClass().getName() : root.getClass().getName() + ": " + message;
    }

    /** The same where it is not known what the failure is about. */
    public static String text(Throwable failure) {
        return text(failure, List.of());
    }

    @Override
    public String toString() {
        return getMessage() == null ? kind : kind + ": " + getMessage();
    }

    private static @Nullable Throwable cause(Throwable failure, List<String> values, int depth) {
        var cause = failure.getCause();
        return cause == null || depth == DEEPEST ? null : new MaskedFailure(cause, values, depth + 1);
    }

    private static @Nullable String message(Throwable failure, List<String> values) {
        if (failure.getMessage() == null) {
            return null;
        }
        var masked = KEY_VALUES.matcher(failure.getMessage()).replaceAll(")=(" + MASK + ")");
        masked = QUOTED.matcher(masked).replaceAll('"' + MASK + '"');
        masked = ADDRESS.matcher(masked).replaceAll(MASK);
        for (var value : values) {
            masked = Pattern.compile(Pattern.quote(value), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(masked).replaceAll(MASK);
        }
        return failure instanceof SQLException sql ? structure(sql) + masked : masked;
    }

    /** What PostgreSQL says apart from the message: names of the schema, never values. */
    private static String structure(SQLException failure) {
        var server = failure instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        return server == null
                ? "SQLSTATE %s: ".formatted(failure.getSQLState())
                : Stream.of("SQLSTATE " + failure.getSQLState(), named("table", server.getTable()),
                        named("column", server.getColumn()), named("constraint", server.getConstraint()))
                        .filter(it -> !it.isEmpty()).collect(Collectors.joining(", ", "", ": "));
    }

    private static String named(String what, @Nullable String name) {
        return name == null ? "" : what + " " + name;
    }

    /** The texts and what they are made of, the longest first. */
    private static List<String> words(Collection<String> values) {
        var words = new ArrayList<>(values);
        values.forEach(value -> words.addAll(List.of(value.split("[^\\p{L}\\p{N}]+"))));
        words.removeIf(word -> word.strip().length() < 3);
        words.sort((one, other) -> other.length() - one.length());
        return words;
    }
}

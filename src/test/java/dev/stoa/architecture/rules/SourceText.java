package dev.stoa.architecture.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What stands in sources and not in class files. */
public final class SourceText {

    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)");

    private SourceText() {}

    /** The number of sentences in the first documentation comment of a source; 0 where there is no file or comment. */
    static int sentences(Path source) {
        return (int) SENTENCE_END.matcher(comment(source)).results().count();
    }

    /** The first documentation comment of a source in one line, or nothing. */
    public static String comment(Path source) {
        var comment = COMMENT.matcher(Files.isRegularFile(source) ? read(source) : "");
        return comment.find()
                ? comment.group(1).replaceAll("\\s*\\n\\s*\\*?\\s*", " ").replaceAll("\\{@\\w+ ([^}]*)}", "`$1`")
                        .strip()
                : "";
    }

    /** The text of a source. */
    public static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the source " + source, e);
        }
    }
}

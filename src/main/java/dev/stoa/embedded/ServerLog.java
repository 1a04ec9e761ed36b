package dev.stoa.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL writes about itself. The log of each start is a file of its own; the one before is kept. */
record ServerLog(Path file) {

    private static final Pattern TROUBLE = Pattern.compile("(?:FATAL|PANIC|error):\\s+(.+)");

    void rotate() throws IOException {
        if (Files.exists(file)) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void begin() throws IOException {
        PrivateFiles.write(file, "");
    }

    String text() throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    static String oneLine(@Nullable String text) {
        return String.valueOf(text).strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** The first thing that went wrong, or else the last line. */
    static String reason(String text) {
        var found = TROUBLE.matcher(text);
        return found.find()
                ? found.group(1).strip()
                : text.lines().reduce("it gave no reason", (_, last) -> last.strip());
    }
}

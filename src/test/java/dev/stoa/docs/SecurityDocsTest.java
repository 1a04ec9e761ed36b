package dev.stoa.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecurityDocsTest {

    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+(?:Test|IT))(?:\\.(\\w+))?`");

    @Test
    void everyTestThatThePageNamesExists() throws IOException {
        var page = Files.readString(Path.of("docs/security.md"));
        assertThat(NAMED.matcher(page).results().count()).isGreaterThan(40);
        assertThat(missing(page)).isEmpty();
    }

    @Test
    void aTestThatDoesNotExistIsFound() throws IOException {
        assertThat(missing("`SecurityDocsTest` `SecurityDocsTest.everyTestThatThePageNamesExists` `GoneTest` "
                + "`SecurityDocsTest.gone`")).containsExactly("GoneTest", "SecurityDocsTest.gone");
    }

    private static List<String> missing(String page) throws IOException {
        try (Stream<Path> tests = Files.walk(Path.of("src/test/java"))) {
            var files = tests.filter(file -> file.toString().endsWith(".java")).toList();
            return NAMED.matcher(page).results()
                    .filter(match -> !exists(files, match.group(1), Optional.ofNullable(match.group(2))))
                    .map(match -> match.group().replace("`", "")).distinct().toList();
        }
    }

    private static boolean exists(List<Path> files, String type, Optional<String> method) {
        return files.stream().filter(file -> file.getFileName().toString().equals(type + ".java"))
                .anyMatch(file -> method.isEmpty() || read(file).contains("void " + method.get() + "("));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

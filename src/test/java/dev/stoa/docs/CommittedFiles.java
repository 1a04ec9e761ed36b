package dev.stoa.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Generated files that are committed: compared by default, written with {@code -Dstoa.docs.write=true}. */
record CommittedFiles(Path folder) {

    void areUpToDate(Map<String, String> generated) throws IOException {
        if (Boolean.getBoolean("stoa.docs.write")) {
            write(generated);
        }
        var committed = read();
        assertThat(Stream.concat(committed.keySet().stream(), generated.keySet().stream()).distinct()
                .filter(file -> !committed.getOrDefault(file, "").equals(generated.getOrDefault(file, "")))
                .map(file -> "%s lacks «%s» and should not have «%s»".formatted(file,
                        more(generated.getOrDefault(file, ""), committed.getOrDefault(file, "")),
                        more(committed.getOrDefault(file, ""), generated.getOrDefault(file, "")))))
                .as("%s; written anew by mvn test -Dtest='*DocsTest' -Dstoa.docs.write=true", folder).isEmpty();
    }

    SortedMap<String, String> read() throws IOException {
        var texts = new TreeMap<String, String>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (var file : files.toList()) {
                    texts.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return texts;
    }

    private static String more(String text, String than) {
        var known = than.lines().collect(Collectors.toSet());
        return text.lines().filter(line -> !known.contains(line)).limit(5).collect(Collectors.joining("\n"));
    }

    private void write(Map<String, String> generated) throws IOException {
        for (var stale : read().keySet()) {
            Files.delete(folder.resolve(stale));
        }
        Files.createDirectories(folder);
        for (var file : generated.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}

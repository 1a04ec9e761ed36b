package dev.stoa.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Every file below a folder with its size and time, to see that nothing was touched. */
record FolderContent(Map<String, String> files) {

    static FolderContent of(Path folder) throws IOException {
        return without(folder.resolve("nothing"), folder);
    }

    /** A server that runs writes to its own folder whenever it likes. */
    static FolderContent without(Path excluded, Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(folder)) {
            paths.filter(it -> !it.startsWith(excluded)).forEach(it -> files.put(it.toString(), state(it)));
        }
        return new FolderContent(files);
    }

    private static String state(Path path) {
        try {
            return Files.size(path) + " bytes, " + Files.getLastModifiedTime(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

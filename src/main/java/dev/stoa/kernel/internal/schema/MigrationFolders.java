package dev.stoa.kernel.internal.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The folders under {@code db/migration} that hold something. */
final class MigrationFolders {

    static final String BASE = "db/migration";

    /** For what belongs to no module: it runs first, in the schema {@code public}. */
    static final String ROOT = "__root";

    private static final Pattern FOLDER = Pattern.compile(BASE + "/(?:([^/]+)/)?[^/]+$");

    private final Set<String> names;

    private MigrationFolders(Set<String> names) {
        this.names = names;
    }

    static MigrationFolders on(ResourcePatternResolver resources) {
        try {
            var files = Stream.of("*.sql", "*/*.sql").map(it -> "classpath*:" + BASE + "/" + it);
            var names = new TreeSet<String>();
            for (var pattern : files.toList()) {
                Arrays.stream(resources.getResources(pattern)).map(MigrationFolders::folder).forEach(names::add);
            }
            return new MigrationFolders(names);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the migrations under " + BASE, e);
        }
    }

    boolean contains(String name) {
        return names.contains(name);
    }

    /**
     * @throws StrayMigrations
     *             when a folder carries no module's id, or a file lies in no folder
     */
    void requireOwners(Collection<String> modules) {
        var strays = new TreeSet<>(names);
        strays.remove(ROOT);
        strays.removeAll(modules);
        if (!strays.isEmpty()) {
            throw new StrayMigrations(strays, modules);
        }
    }

    private static String folder(Resource file) {
        try {
            var found = FOLDER.matcher(file.getURL().toString());
            return found.find() && found.group(1) != null ? found.group(1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

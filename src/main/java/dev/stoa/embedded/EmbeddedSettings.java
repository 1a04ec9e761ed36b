package dev.stoa.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the embedded PostgreSQL lives and how it runs.
 *
 * @param dataDirectory
 *            everything that belongs to it: the cluster, the password, the lock, the log
 * @param binariesDirectory
 *            where the server's programs are unpacked; below the data directory when not given
 * @param port
 *            0 for any free one, which is then kept where possible
 * @param requiredSpace
 *            free disk space without which no new cluster is made
 * @param startTimeout
 *            how long a start may take, recovery after a crash included
 * @param stopTimeout
 *            how long a stop may take, its checkpoint included
 * @param parameters
 *            PostgreSQL settings on top of ours, their names in brackets:
 *            {@code stoa.embedded.parameters[max_connections]=200}
 */
@ConfigurationProperties("stoa.embedded")
public record EmbeddedSettings(@DefaultValue("data/postgres") String dataDirectory, @Nullable String binariesDirectory,
        @DefaultValue("0") int port, @DefaultValue("384MB") DataSize requiredSpace,
        @DefaultValue("5m") Duration startTimeout, @DefaultValue("1m") Duration stopTimeout,
        @DefaultValue Map<String, String> parameters) {

    Path data() {
        return real(dataDirectory);
    }

    Path binaries() {
        return binariesDirectory == null ? data().resolve("binaries") : real(binariesDirectory);
    }

    /** One folder has one name, whatever links lead to it. */
    private static Path real(String name) {
        var path = Path.of(name).toAbsolutePath().normalize();
        var existing = PrivateFiles.existing(path);
        try {
            return existing.toRealPath().resolve(existing.relativize(path));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot tell where %s lies".formatted(path), e);
        }
    }
}

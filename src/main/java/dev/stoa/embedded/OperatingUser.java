package dev.stoa.embedded;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** PostgreSQL refuses to run as root. Root therefore runs it in a user namespace of its own, where nobody is root. */
final class OperatingUser {

    /** What to put before a command line of PostgreSQL's. */
    static List<String> prefix(Platform platform, Path dataDirectory) {
        if (platform.windows() || uid() != 0) {
            return List.of();
        }
        if (!canUnshare()) {
            throw new DatabaseUnavailable(
                    "PostgreSQL does not run as root, and this system does not let root start it in a user namespace (unshare --user): run Stoa as an ordinary user that owns %s, or set spring.datasource.url to a PostgreSQL of your own."
                            .formatted(dataDirectory));
        }
        return List.of("unshare", "--user");
    }

    static long uid() {
        return new UnixSystem().getUid();
    }

    private static boolean canUnshare() {
        try {
            var trial = new ProcessBuilder("unshare", "--user", "true").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return trial.waitFor(10, TimeUnit.SECONDS) && trial.exitValue() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private OperatingUser() {}
}

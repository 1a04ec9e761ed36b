package dev.stoa.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a process that was killed left on the data directory: its server, still running, or only the file naming one.
 */
final class Leftover {

    private static final Logger LOG = LoggerFactory.getLogger(Leftover.class);

    /**
     * Stops the server as cleanly as any other. A process that is none of ours is left alone, and forgotten.
     *
     * @throws DatabaseUnavailable
     *             when the one cannot be told from the other, or the server does not stop
     */
    static void remove(DataDirectory directory, Cluster cluster, Duration timeout) throws IOException {
        var postmaster = Postmaster.namedIn(directory);
        if (postmaster.isEmpty()) {
            return;
        }
        var process = postmaster.get().process();
        if (isServer(postmaster.get(), directory)) {
            LOG.warn("A PostgreSQL, process {}, was left running on {} by a Stoa that was killed; stopping it first",
                    process.pid(), directory.root());
            if (!cluster.stop(timeout)) {
                throw stuck(directory, process, timeout);
            }
        } else {
            Files.delete(directory.postmasterFile());
        }
    }

    private static boolean isServer(Postmaster postmaster, DataDirectory directory) throws IOException {
        return postmaster.alive() && postmaster.worksOn(directory.cluster())
                .orElseThrow(() -> unknown(directory, postmaster.process()));
    }

    private static DatabaseUnavailable unknown(DataDirectory directory, ProcessHandle process) {
        return new DatabaseUnavailable(
                "Process %d may be a PostgreSQL that works on %s, but this system does not tell. Stop it, or delete %s if it is something else. Nothing was touched."
                        .formatted(process.pid(), directory.root(), directory.postmasterFile()));
    }

    private static DatabaseUnavailable stuck(DataDirectory directory, ProcessHandle process, Duration timeout) {
        return new DatabaseUnavailable(
                "A PostgreSQL, process %d, was left running on %s and did not stop within %d s. Wait for it or stop it, then start again."
                        .formatted(process.pid(), directory.root(), timeout.toSeconds()));
    }

    private Leftover() {}
}

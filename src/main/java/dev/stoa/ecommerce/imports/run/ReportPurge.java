package dev.stoa.ecommerce.imports.run;

import dev.stoa.ecommerce.imports.report.ImportReports;
import dev.stoa.ecommerce.imports.report.ImportRuns;
import dev.stoa.ecommerce.imports.report.Run;
import dev.stoa.kernel.schedule.RepeatedWork;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Forgets imports whose reports have been kept for long enough, in small transactions. */
@Component
class ReportPurge implements RepeatedWork {

    private static final Duration PAUSE = Duration.ofHours(1);
    private static final int RUNS = 100;
    private static final int LINES = 5_000;

    private final ImportRuns runs;
    private final ImportReports reports;
    private final ImportSettings settings;
    private final Clock clock;
    private final UUID holder = UUID.randomUUID();

    ReportPurge(ImportRuns runs, ImportReports reports, ImportSettings settings, Clock clock) {
        this.runs = runs;
        this.reports = reports;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm("import-purge", PAUSE, PAUSE);
    }

    @Override
    public void run() {
        runs.before(clock.instant().minus(settings.reportsKeptFor()), RUNS).forEach(this::forget);
    }

    /** Taken as by a request that goes on with it, so that none does meanwhile. */
    private void forget(Run old) {
        var now = clock.instant();
        var taken = runs.take(old.name(), holder, now, now.plus(PAUSE));
        if (taken.filter(run -> run.updatedAt().equals(old.updatedAt())).isPresent() && deletesLines(old.runId())) {
            runs.delete(old.runId(), holder);
        } else {
            runs.release(old.runId(), holder);
        }
    }

    /** False where the node stops before it is done; what is left is for the next time. */
    private boolean deletesLines(UUID runId) {
        int deleted = LINES;
        while (deleted == LINES && !Thread.currentThread().isInterrupted()) {
            deleted = reports.delete(runId, LINES);
        }
        return deleted < LINES;
    }
}

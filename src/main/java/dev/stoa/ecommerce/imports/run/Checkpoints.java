package dev.stoa.ecommerce.imports.run;

import dev.stoa.ecommerce.imports.report.ImportReports;
import dev.stoa.ecommerce.imports.report.ImportRuns;
import dev.stoa.ecommerce.imports.report.LineReport;
import dev.stoa.ecommerce.imports.report.Run;
import dev.stoa.ecommerce.imports.run.ImportStopped.Reason;
import dev.stoa.kernel.graphql.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Notes how far imports are, with what became of the lines up to there, in one transaction. */
@Component
@EnableConfigurationProperties(ImportSettings.class)
class Checkpoints {

    private final ImportRuns runs;
    private final ImportReports reports;
    private final TransactionTemplate transaction;
    private final ImportSettings settings;
    private final Clock clock;

    Checkpoints(ImportRuns runs, ImportReports reports, PlatformTransactionManager transactions,
            ImportSettings settings,
            Clock clock) {
        this.runs = runs;
        this.reports = reports;
        this.transaction = new TransactionTemplate(transactions);
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The import for one request alone, a new one where there is none of the name.
     *
     * @throws ImportStopped
     *             when it is not to be had
     */
    Held take(String name, String kind, String actor) {
        var now = now();
        runs.begin(name, Ids.next(), kind, actor, now);
        var holder = Ids.next();
        var run = runs.take(name, holder, now, now.plus(settings.lease()))
                .orElseThrow(() -> new ImportStopped(Reason.RUNNING, "Another request goes on with the import \"%s\""
                        .formatted(name), wait(name, now)));
        try {
            check(run, kind, actor, now);
        } catch (ImportStopped e) {
            runs.release(run.runId(), holder);
            throw e;
        }
        return new Held(run, holder);
    }

    private Duration wait(String name, Instant now) {
        return runs.find(name).map(Run::heldUntil).map(until -> Duration.between(now, until))
                .filter(left -> left.isPositive()).orElse(Duration.ofSeconds(1));
    }

    private void check(Run run, String kind, String actor, Instant now) {
        if (!run.kind().equals(kind)) {
            throw new ImportStopped(Reason.NAME_TAKEN,
                    "The import \"%s\" is one of %s; choose another Import-Id".formatted(run.name(), run.kind()));
        }
        if (!run.actor().equals(actor)) {
            throw new ImportStopped(Reason.NAME_TAKEN,
                    "Somebody else began the import \"%s\"; choose another Import-Id".formatted(run.name()));
        }
        if (run.finishedAt() == null && run.updatedAt().plus(settings.resumableFor()).isBefore(now)) {
            throw new ImportStopped(Reason.TOO_OLD,
                    "The import \"%s\" broke off more than %d hours ago, after line %d; its report says which lines are done. Import the others under another Import-Id"
                            .formatted(run.name(), settings.resumableFor().toHours(), run.lines()));
        }
    }

    /**
     * @throws ImportStopped
     *             when another request has taken it over
     */
    void advance(Held held, Run next, List<LineReport> lines) {
        transaction.executeWithoutResult(_ -> {
            if (!runs.advance(next, held.holder(), now().plus(settings.lease()))) {
                throw new ImportStopped(Reason.RUNNING,
                        "Another request has gone on with the import \"%s\"".formatted(next.name()));
            }
            if (!lines.isEmpty()) {
                reports.add(next.runId(), lines);
            }
        });
    }

    void release(Held held) {
        runs.release(held.run().runId(), held.holder());
    }

    Instant now() {
        return clock.instant();
    }

    /** An import as it was when the request took it. */
    record Held(Run run, UUID holder) {}
}

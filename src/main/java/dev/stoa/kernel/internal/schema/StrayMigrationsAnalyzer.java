package dev.stoa.kernel.internal.schema;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the message instead of a stack trace; named in spring.factories. */
final class StrayMigrationsAnalyzer extends AbstractFailureAnalyzer<StrayMigrations> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StrayMigrations cause) {
        return new FailureAnalysis(cause.getMessage(),
                "Rename the folder to the id of its module, or delete it from the classpath.", cause);
    }
}

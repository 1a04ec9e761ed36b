package dev.stoa.ecommerce.imports.report;

import org.jspecify.annotations.Nullable;

/** What became of the line with the number. */
public record LineReport(long line, Status status, @Nullable String id, @Nullable String code,
        @Nullable String message, @Nullable String path) {

    public LineReport(long line, Outcome outcome) {
        this(line, outcome.status(), outcome.id(), outcome.code(), outcome.message(), outcome.path());
    }
}

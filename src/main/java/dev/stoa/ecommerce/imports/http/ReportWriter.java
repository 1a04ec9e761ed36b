package dev.stoa.ecommerce.imports.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.stoa.ecommerce.imports.report.ImportReports;
import dev.stoa.ecommerce.imports.report.LineReport;
import dev.stoa.ecommerce.imports.report.Run;
import dev.stoa.ecommerce.imports.report.Status;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes reports: a line for each line of the file and a last one that sums up. Reads them a page at a time. */
@Component
class ReportWriter {

    private static final int PAGE = 1_000;

    private final ImportReports reports;
    private final JsonMapper json;

    /** A line of a report; {@code before} where it was done before this request. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(long line, Status status, @Nullable String id, @Nullable String code, @Nullable String message,
            @Nullable String path, @Nullable Boolean before) {

        static Entry of(LineReport report, long doneBefore) {
            return new Entry(report.line(), report.status(), report.id(), report.code(), report.message(),
                    report.path(), report.line() <= doneBefore ? true : null);
        }
    }

    record Last(Summary summary) {}

    /** Of how many lines became what, those that were done before included. */
    record Summary(String importId, String kind, long lines, long applied, long unchanged, long refused, long invalid,
            long before, boolean finished) {}

    ReportWriter(ImportReports reports, JsonMapper json) {
        this.reports = reports;
        this.json = json;
    }

    /** The statuses of these names; all where there are none. */
    static Set<Status> statuses(List<String> names) {
        var known = Arrays.stream(Status.values()).collect(Collectors.toMap(Status::inWords, Function.identity()));
        if (!known.keySet().containsAll(names)) {
            throw Problem.badInput("only takes applied, unchanged, refused and invalid, with commas in between");
        }
        return names.isEmpty()
                ? Set.copyOf(known.values())
                : names.stream().map(known::get).collect(Collectors.toSet());
    }

    void write(Run run, long doneBefore, Set<Status> statuses, HttpServletResponse response) throws IOException {
        response.setContentType(ImportController.NDJSON);
        var output = response.getOutputStream();
        List<LineReport> page;
        long after = 0;
        do {
            page = reports.after(run.runId(), after, statuses, PAGE);
            for (var report : page) {
                line(Entry.of(report, doneBefore), output);
                after = report.line();
            }
        } while (page.size() == PAGE);
        line(new Last(summary(run, doneBefore)), output);
        output.flush();
    }

    private void line(Object value, OutputStream output) throws IOException {
        output.write(json.writeValueAsBytes(value));
        output.write('\n');
    }

    private static Summary summary(Run run, long doneBefore) {
        var counts = run.counts();
        return new Summary(run.name(), run.kind(), run.lines(), counts.applied(), counts.unchanged(),
                counts.refused(), counts.invalid(), doneBefore, run.finishedAt() != null);
    }
}

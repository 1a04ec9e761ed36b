package dev.stoa.ecommerce.imports.http;

import dev.stoa.ecommerce.imports.report.ImportRuns;
import dev.stoa.ecommerce.imports.report.Run;
import dev.stoa.kernel.access.AccessRule;
import dev.stoa.kernel.access.Who;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Shows imports, also while they are under way. */
@Controller
class ImportQueries extends RefusingController {

    private static final AccessRule RULE = AccessRule.of(Who.MERCHANT, Who.OPERATOR);
    private static final int LATEST = 50;

    private final ImportRuns runs;
    private final ReportWriter reports;
    private final ImportGate gate;
    private final Clock clock;

    record Imports(List<RunView> imports) {}

    ImportQueries(ImportRuns runs, ReportWriter reports, ImportGate gate, Clock clock) {
        this.runs = runs;
        this.reports = reports;
        this.gate = gate;
        this.clock = clock;
    }

    @GetMapping("/import")
    @ResponseBody
    Imports latest(HttpServletRequest request) {
        gate.actor(request, "imports", RULE);
        return new Imports(runs.latest(LATEST).stream().map(run -> RunView.of(run, clock.instant())).toList());
    }

    @GetMapping("/import/{id}")
    @ResponseBody
    RunView one(@PathVariable String id, HttpServletRequest request) {
        return RunView.of(find(id, request), clock.instant());
    }

    @GetMapping("/import/{id}/report")
    void report(@PathVariable String id, @RequestParam(defaultValue = "") List<String> only,
            HttpServletRequest request, HttpServletResponse response) throws IOException {
        var run = find(id, request);
        reports.write(run, run.lines(), ReportWriter.statuses(only), response);
    }

    private Run find(String id, HttpServletRequest request) {
        gate.actor(request, "import", RULE);
        return runs.find(id).orElseThrow(() -> Problem.notFound("There is no such import"));
    }
}

package dev.stoa.ecommerce.imports.http;

import dev.stoa.ecommerce.imports.kind.ImportKind;
import dev.stoa.ecommerce.imports.run.Importing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Takes files. The report is written once the last line was read, so that a client that sends everything before it
 * reads anything gets it as well.
 */
@Controller
class ImportController extends RefusingController {

    static final String NDJSON = "application/x-ndjson";

    private static final List<MediaType> TAKEN = MediaType.parseMediaTypes(List.of(NDJSON, "application/jsonl"));

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    private final Map<String, ImportKind> kinds;
    private final Importing importing;
    private final ReportWriter reports;
    private final ImportGate gate;

    ImportController(List<ImportKind> kinds, Importing importing, ReportWriter reports, ImportGate gate) {
        this.kinds = kinds.stream().collect(Collectors.toMap(ImportKind::name, Function.identity()));
        this.importing = importing;
        this.reports = reports;
        this.gate = gate;
    }

    @PostMapping("/import/{name}")
    void take(@PathVariable String name, @RequestHeader(name = "Import-Id", required = false) @Nullable String id,
            @RequestParam(defaultValue = "") List<String> only, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        if (!isTaken(request.getContentType())) {
            throw Problem.unsupported(TAKEN);
        }
        var kind = kinds.get(name);
        if (kind == null) {
            throw Problem.unknownKind(name, kinds.keySet());
        }
        var actor = gate.actor(request, "import " + name, kind.rule());
        if (id == null || !NAME.matcher(id).matches()) {
            throw Problem.badInput(
                    "Name the import by the header Import-Id: up to 80 letters, digits, dots, hyphens and underscores");
        }
        var statuses = ReportWriter.statuses(only);
        var result = importing.carryOn(id, kind, actor, request.getInputStream(),
                request.getContentLengthLong());
        reports.write(result.run(), result.doneBefore(), statuses, response);
    }

    private static boolean isTaken(@Nullable String contentType) {
        try {
            var type = MediaType.parseMediaType(Objects.requireNonNullElse(contentType, ""));
            return TAKEN.stream().anyMatch(taken -> taken.equalsTypeAndSubtype(type));
        } catch (InvalidMediaTypeException _) {
            return false;
        }
    }
}

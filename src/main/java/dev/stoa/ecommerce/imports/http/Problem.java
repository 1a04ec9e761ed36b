package dev.stoa.ecommerce.imports.http;

import dev.stoa.ecommerce.imports.run.ImportStopped;
import dev.stoa.kernel.access.AccessRefused;
import dev.stoa.kernel.access.NotAllowed;
import dev.stoa.kernel.access.NotSignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Why a request is not answered, in the way of the API's errors. */
class Problem extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final @Nullable Duration comeBackAfter;

    private Problem(HttpStatus status, String code, @Nullable String message, @Nullable Duration comeBackAfter) {
        super(message);
        this.status = status;
        this.code = code;
        this.comeBackAfter = comeBackAfter;
    }

    static Problem badInput(String message) {
        return new Problem(HttpStatus.BAD_REQUEST, "BAD_USER_INPUT", message, null);
    }

    static Problem unsupported(List<MediaType> taken) {
        return new Problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "BAD_USER_INPUT",
                "Send the file with the content type %s".formatted(
                        taken.stream().map(MediaType::toString).collect(Collectors.joining(" or "))),
                null);
    }

    static Problem notFound(String message) {
        return new Problem(HttpStatus.NOT_FOUND, "NOT_FOUND", message, null);
    }

    static Problem unknownKind(String name, Collection<String> kinds) {
        return notFound("Nothing of this kind can be imported; there are %s"
                .formatted(String.join(", ", kinds.stream().sorted().toList())));
    }

    static Problem of(AccessRefused refused) {
        return switch (refused) {
            case NotSignedIn _ -> new Problem(HttpStatus.UNAUTHORIZED, "UNAUTHENTICATED", refused.getMessage(), null);
            case NotAllowed _ -> new Problem(HttpStatus.FORBIDDEN, "FORBIDDEN", refused.getMessage(), null);
        };
    }

    static Problem of(ImportStopped stopped) {
        return switch (stopped.reason()) {
            case RUNNING, NAME_TAKEN, OTHER_FILE, TOO_OLD ->
                new Problem(HttpStatus.CONFLICT, "IMPORT_" + stopped.reason(), stopped.getMessage(),
                        stopped.comeBackAfter());
            case CUT_OFF -> badInput(String.valueOf(stopped.getMessage()));
            case BUSY -> new Problem(HttpStatus.TOO_MANY_REQUESTS, "RATE_LIMITED", stopped.getMessage(),
                    stopped.comeBackAfter());
            case TOO_LARGE -> new Problem(HttpStatus.CONTENT_TOO_LARGE, "LIMIT_EXCEEDED", stopped.getMessage(), null);
            case UNAVAILABLE -> new Problem(HttpStatus.SERVICE_UNAVAILABLE, "UNAVAILABLE", stopped.getMessage(),
                    stopped.comeBackAfter());
        };
    }

    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        if (comeBackAfter != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, comeBackAfter.toSeconds())));
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(JsonMapper.shared().writeValueAsString(Map.of("errors",
                List.of(Map.of("message", String.valueOf(getMessage()), "extensions", Map.of("code", code))))));
    }
}

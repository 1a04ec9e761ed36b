package dev.stoa.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** Errors outside of GraphQL: status and its name, as the API's errors look or as a bare page; never what happened. */
@Controller
class PlainErrors implements ErrorController {

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    @RequestMapping("/error")
    ResponseEntity<String> answer(HttpServletRequest request) {
        var status = status(request);
        return wantsPage(request)
                ? ResponseEntity.status(status).contentType(PAGE).body(page(status))
                : ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(json(status));
    }

    private static HttpStatus status(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static boolean wantsPage(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null && accept.toLowerCase(Locale.ROOT).contains(MimeTypeUtils.TEXT_HTML_VALUE);
    }

    private static String page(HttpStatus status) {
        return """
                <!doctype html>
                <html lang="en"><meta charset="utf-8"><title>%1$s</title><h1>%1$s</h1></html>
                """.formatted(status.getReasonPhrase());
    }

    private static String json(HttpStatus status) {
        return "{\"errors\":[{\"message\":\"%s\",\"extensions\":{\"code\":\"%s\"}}]}"
                .formatted(status.getReasonPhrase(), code(status));
    }

    private static String code(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> "UNAUTHENTICATED";
            case FORBIDDEN -> "FORBIDDEN";
            case NOT_FOUND -> "NOT_FOUND";
            case CONTENT_TOO_LARGE -> "LIMIT_EXCEEDED";
            case TOO_MANY_REQUESTS -> "RATE_LIMITED";
            case SERVICE_UNAVAILABLE -> "UNAVAILABLE";
            case REQUEST_TIMEOUT, GATEWAY_TIMEOUT -> "TIMEOUT";
            default -> status.is4xxClientError() ? "BAD_USER_INPUT" : "INTERNAL";
        };
    }
}

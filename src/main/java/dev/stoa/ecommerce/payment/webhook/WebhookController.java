package dev.stoa.ecommerce.payment.webhook;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The address that providers call. Who they are is known by their signature alone. */
@Controller
class WebhookController {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookController.class);

    private final WebhookDoor door;
    private final int largest;

    WebhookController(WebhookDoor door, WebhookSettings settings) {
        this.door = door;
        this.largest = Math.toIntExact(settings.largestBody().toBytes());
    }

    @PostMapping("/webhooks/payments/{provider}")
    ResponseEntity<String> receive(@PathVariable String provider, HttpServletRequest request) throws IOException {
        var body = request.getContentLengthLong() > largest
                ? null
                : request.getInputStream().readNBytes(largest + 1);
        if (body == null || body.length > largest) {
            return error(HttpStatus.CONTENT_TOO_LARGE, "LIMIT_EXCEEDED",
                    "At most %d bytes are read".formatted(largest));
        }
        try {
            return door.receive(provider, body, request::getHeader)
                    .map(isNew -> status(isNew ? "accepted" : "already processed"))
                    .orElseGet(() -> error(HttpStatus.NOT_FOUND, "NOT_FOUND", "Not Found"));
        } catch (BadWebhook e) {
            LOG.warn("A message to /webhooks/payments/{} was refused: {}", provider, e.getMessage());
            return error(HttpStatus.BAD_REQUEST, "BAD_USER_INPUT",
                    e.isSigned() ? String.valueOf(e.getMessage()) : "This is not signed as it should be, or not now");
        } catch (DataAccessException e) {
            LOG.warn("A message to /webhooks/payments/{} could not be stored; its sender repeats it", provider, e);
            return error(HttpStatus.SERVICE_UNAVAILABLE, "UNAVAILABLE", "Try again later");
        }
    }

    private static ResponseEntity<String> status(String status) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                .body("{\"status\":\"%s\"}".formatted(status));
    }

    private static ResponseEntity<String> error(HttpStatus status, String code, String message) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON)
                .body("{\"errors\":[{\"message\":\"%s\",\"extensions\":{\"code\":\"%s\"}}]}".formatted(message, code));
    }
}

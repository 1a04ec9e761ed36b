package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.access.BadCredentials;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Identifies who makes a request and reads its body, up to a limit; answers what is no request of GraphQL. */
record RequestBody(GraphQlLimits limits, TrustedDocuments trusted, Callers callers, RateLimits rates) {

    private static final String EXPECTED = "Expected a JSON object with \"query\", and optionally \"variables\", "
            + "\"operationName\" and \"extensions\"";

    /** Who answers where the body is one that can be read. */
    interface Handler {

        ServerResponse handle(ServerRequest request) throws ServletException;
    }

    ServerResponse handle(ServerRequest request, Handler handler) throws ServletException {
        var address = ClientAddress.of(request.remoteAddress().orElse(null));
        var tooMuch = rates.ofRefused(address);
        if (tooMuch.isPresent()) {
            return HttpHandler.comeBack(tooMuch.get());
        }
        try {
            return identified(request, handler, address);
        } catch (BadCredentials e) {
            rates.refused(address);
            return unauthorized(e);
        } catch (IOException | HttpMessageNotReadableException | ServerWebInputException e) {
            return refuse(address, HttpStatus.BAD_REQUEST, ApiError.badInput(EXPECTED, null));
        } catch (ResponseStatusException e) {
            return refuse(address, HttpStatus.valueOf(e.getStatusCode().value()), ApiError.badInput(EXPECTED, null));
        }
    }

    private ServerResponse identified(ServerRequest request, Handler handler, ClientAddress address)
            throws BadCredentials, IOException, ServletException {
        var authorization = request.headers().firstHeader(HttpHeaders.AUTHORIZATION);
        Caller.keep(request.attributes(), callers.identify(authorization));
        int most = Math.toIntExact(limits.maxRequestSize().toBytes());
        var body = request.servletRequest().getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            return refuse(address, HttpStatus.CONTENT_TOO_LARGE,
                    ApiError.exceeded("requestSize", most, body.length, "The request has", "bytes or more"));
        }
        return isObject(body)
                ? handler.handle(ServerRequest.from(request).body(trusted.resolved(body)).build())
                : refuse(address, HttpStatus.BAD_REQUEST, ApiError.badInput(EXPECTED, null));
    }

    private static boolean isObject(byte[] body) {
        for (byte next : body) {
            if (!Character.isWhitespace(next)) {
                return next == '{';
            }
        }
        return false;
    }

    private static ServerResponse unauthorized(BadCredentials bad) {
        var error = ApiError.of(ErrorCode.UNAUTHENTICATED, String.valueOf(bad.getMessage()));
        return ServerResponse.status(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
                .body(Map.of("errors", List.of(error.toSpecification())));
    }

    private ServerResponse refuse(ClientAddress address, HttpStatus status, ApiError error) {
        rates.refused(address);
        return ServerResponse.status(status).body(Map.of("errors", List.of(error.toSpecification())));
    }
}

package dev.stoa.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.support.RunningStoa;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SecurityHeadersTest extends RunningStoa {

    private static final String INTERNALS = "(?i)exception|stack|trace|whitelabel|tomcat|spring|java|timestamp|/nothing";

    @ParameterizedTest
    @ValueSource(strings = {"/graphiql", "/", "/graphql", "/nothing", "/error", "/graphiql/assets/nothing.js",
            "/actuator"})
    void everyAnswerHasThem(String path) {
        safe(get(path));
    }

    @Test
    void answersOfTheApiHaveThem() {
        var answer = post("{\"query\": \"{ __typename }\"}", "Content-Type", "application/json");
        assertThat(answer.statusCode()).isEqualTo(200);
        safe(answer);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
    }

    @Test
    void streamsHaveThem() {
        safe(post("{\"query\": \"subscription { nothing }\"}", "Content-Type", "application/json", "Accept",
                "text/event-stream"));
    }

    @Test
    void noHeaderComesTwice() {
        for (var header : get("/graphiql").headers().map().entrySet()) {
            if (!header.getKey().equalsIgnoreCase("Vary")) {
                assertThat(header.getValue()).as(header.getKey()).hasSize(1);
            }
        }
    }

    private static void safe(HttpResponse<String> answer) {
        var headers = answer.headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'",
                "frame-ancestors 'none'", "base-uri 'none'").doesNotContain("unsafe-eval", "*", "http");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by", "strict-transport-security",
                "access-control-allow-origin");
    }

    @Test
    void transportSecurityIsAskedForOverTls() throws Exception {
        var request = new MockHttpServletRequest("POST", "/graphql");
        request.setSecure(true);
        var response = new MockHttpServletResponse();
        new SecurityHeaders().doFilter(request, response, new MockFilterChain());
        assertThat(response.getHeader("Strict-Transport-Security")).startsWith("max-age=31536000");
    }

    @ParameterizedTest
    @CsvSource({"GET, /nothing, 404, NOT_FOUND", "POST, /nothing, 404, NOT_FOUND",
            "GET, /actuator/env, 404, NOT_FOUND", "GET, /error, 404, NOT_FOUND"})
    void errorsAreJsonWithoutInternals(String method, String path, int status, String code) {
        var answer = send(method, port, path, "");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"").doesNotContainPattern(INTERNALS);
    }

    @Test
    void aPageTakesNoOtherMethod() {
        var answer = send("DELETE", port, "/graphiql", "");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).isEmpty();
        safe(answer);
    }

    @Test
    void errorsAreABarePageForBrowsers() {
        var answer = get("/nothing?x=%3Cscript%3E", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(answer.body()).contains("Not Found").doesNotContain("script").doesNotContainPattern(INTERNALS);
        safe(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /graphiql/%zz HTTP/1.1\r\nHost: a", "GET /[ HTTP/1.1\r\nHost: a", "NONSENSE",
            "GET /graphiql HTTP/1.1", "GET /..;/x HTTP/1.1\r\nHost: a", "GET / HTTP/9\r\nHost: a"})
    void whatTheServerItselfRefusesTellsNothing(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 ")
                    .doesNotContainPattern("(?i)exception|stack|tomcat|apache|java|at org");
            assertThat(answer.lines().findFirst().orElseThrow()).containsPattern(" (30[0-9]|4[0-9][0-9]|505)");
        }
    }

    @Test
    void tracingIsNotAllowed() {
        assertThat(send("TRACE", port, "/graphql", "").statusCode()).isEqualTo(405);
    }
}

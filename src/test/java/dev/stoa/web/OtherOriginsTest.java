package dev.stoa.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OtherOriginsTest {

    private static final String SHOP = "https://shop.example";

    private final WebApplicationContextRunner web = new WebApplicationContextRunner()
            .withUserConfiguration(WebConfiguration.class);

    @Test
    void noneAreAllowedByDefault() {
        web.run(context -> {
            assertThat(((FilterRegistrationBean<?>) context.getBean("otherOrigins")).isEnabled()).isFalse();
            assertThat(context.getBean(WebSettings.class).allowedOrigins()).isEmpty();
        });
        web.withPropertyValues("stoa.web.allowed-origins=")
                .run(context -> assertThat(context.getBean(WebSettings.class).allowedOrigins()).isEmpty());
    }

    @Test
    void thoseThatAreNamedMayPost() {
        web.withPropertyValues("stoa.web.allowed-origins=" + SHOP).run(context -> {
            var answer = preflight(filter(context.getBean("otherOrigins")), SHOP, "POST");
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo(SHOP);
            assertThat(answer.getHeader("Access-Control-Allow-Methods")).isEqualTo("POST,GET");
            assertThat(answer.getHeader("Access-Control-Allow-Credentials")).isNull();
        });
    }

    @Test
    void othersAndOtherMethodsAreRefused() {
        web.withPropertyValues("stoa.web.allowed-origins=" + SHOP).run(context -> {
            var filter = filter(context.getBean("otherOrigins"));
            assertThat(preflight(filter, "https://shop.example.evil.example", "POST").getStatus()).isEqualTo(403);
            assertThat(preflight(filter, "http://shop.example", "POST").getStatus()).isEqualTo(403);
            assertThat(preflight(filter, "null", "POST").getStatus()).isEqualTo(403);
            assertThat(preflight(filter, SHOP, "DELETE").getStatus()).isEqualTo(403);
        });
    }

    @Test
    void theOriginOfSandboxesCannotBeAllowed() {
        assertThatThrownBy(() -> new WebSettings(List.of("null"))).hasMessageContaining("sandboxed");
    }

    private static Filter filter(Object registration) {
        return Objects.requireNonNull(((FilterRegistrationBean<?>) registration).getFilter());
    }

    private static MockHttpServletResponse preflight(Filter filter, String origin, String method)
            throws IOException, ServletException {
        var request = new MockHttpServletRequest("OPTIONS", "/graphql");
        request.addHeader("Origin", origin);
        request.addHeader("Access-Control-Request-Method", method);
        request.addHeader("Access-Control-Request-Headers", "content-type,authorization");
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}

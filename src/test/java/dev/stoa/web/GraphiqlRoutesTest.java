package dev.stoa.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class GraphiqlRoutesTest {

    private final MockMvc web = MockMvcBuilders.routerFunctions(GraphiqlRoutes.from("web/graphiql/"))
            .addFilters(new SecurityHeaders()).build();

    @Test
    void thePageMayLoadFromThisServerAndTalkToThisServerOnly() throws Exception {
        web.perform(get("/graphiql")).andExpect(status().isOk())
                .andExpect(content().contentType("text/html;charset=UTF-8"))
                .andExpect(header().string("Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; "
                                + "worker-src 'self'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'; "
                                + "base-uri 'none'; form-action 'none'"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("Cache-Control", "no-cache"));
    }

    @Test
    void theRootLeadsToGraphiqlWhereverTheApplicationIsMounted() throws Exception {
        web.perform(get("/")).andExpect(status().isTemporaryRedirect())
                .andExpect(header().string("Location", "graphiql"));
    }

    @Test
    void aSlashTooManyIsTakenBack() throws Exception {
        web.perform(get("/graphiql/")).andExpect(status().isTemporaryRedirect())
                .andExpect(header().string("Location", "../graphiql"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphiql/../graphiql-left-out.html", "/graphiql/assets/../index.html",
            "/graphiql/assets/%2e%2e/index.html", "/graphiql/assets/nothing.js", "/graphiql/index.html"})
    void nothingElseIsServed(String path) throws Exception {
        web.perform(get(URI.create(path))).andExpect(status().isNotFound());
    }

    @Test
    void aBuildWithoutGraphiqlSaysHowToGetIt() throws Exception {
        var without = MockMvcBuilders.routerFunctions(GraphiqlRoutes.from("web/not-built/"))
                .addFilters(new SecurityHeaders()).build();

        without.perform(get("/graphiql")).andExpect(status().isOk())
                .andExpect(content().string(containsString("-DskipWeb")))
                .andExpect(header().exists("Content-Security-Policy"));
    }

    @Test
    void itIsServedUnlessSwitchedOff() {
        var application = new WebApplicationContextRunner().withUserConfiguration(GraphiqlRoutes.class);

        application.run(context -> assertThat(context).hasBean("graphiql"));
        application.withPropertyValues("stoa.graphiql.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean("graphiql"));
    }
}

package dev.stoa.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class BuiltGraphiqlTest {

    private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"]*)\"");
    private static final Pattern LOADED_FROM_ELSEWHERE = Pattern.compile("(?:url|import|importScripts|fetch|Worker|"
            + "EventSource|WebSocket|sendBeacon)\\(\\s*[\"'`]?(?:https?:|wss?:)?//|from\\s*[\"']https?:|@import");

    private final MockMvc web = MockMvcBuilders.routerFunctions(GraphiqlRoutes.from("web/graphiql/"))
            .addFilters(new SecurityHeaders()).build();

    @BeforeEach
    void graphiqlIsInThisBuild() {
        assumeTrue(new ClassPathResource("web/graphiql/index.html").exists(), "built with -DskipWeb");
    }

    @Test
    void everythingThePageNamesIsServedFromHere() throws Exception {
        assertThat(references()).hasSizeGreaterThan(3).allMatch(reference -> reference.startsWith("graphiql/"));
        for (var reference : references())
            web.perform(get("/" + reference)).andExpect(status().isOk())
                    .andExpect(header().exists("Content-Security-Policy"));
    }

    @Test
    void whatHasAHashInItsNameIsCachedForGood() throws Exception {
        for (var reference : references())
            if (reference.contains("/assets/"))
                web.perform(get("/" + reference))
                        .andExpect(header().string("Cache-Control", containsString("immutable")));
    }

    @Test
    void noFileLoadsAnythingFromElsewhere() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:web/graphiql/**/*.*s");

        assertThat(files).hasSizeGreaterThan(5);
        for (var file : files)
            assertThat(
                    LOADED_FROM_ELSEWHERE.matcher(file.getContentAsString(UTF_8)).results().map(found -> found.group()))
                    .as(file.getFilename()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"import(\"https://elsewhere/a.js\")", "from\"https://elsewhere/a.js\"",
            "url(//elsewhere/a.png)",
            "new Worker('http://elsewhere/w.js')", "new WebSocket(`wss://elsewhere`)", "@import 'a.css'"})
    void aLoadFromElsewhereWouldBeFound(String source) {
        assertThat(source).containsPattern(LOADED_FROM_ELSEWHERE);
    }

    @Test
    void theNoticesOfItsLibrariesAreServedWithIt() throws Exception {
        web.perform(get("/graphiql/THIRD-PARTY-LICENCES.txt")).andExpect(status().isOk())
                .andExpect(content().contentType("text/plain;charset=UTF-8"))
                .andExpect(content().string(containsString("monaco-editor 0.")))
                .andExpect(content().string(containsString("picomatch-browser 2.")));
    }

    private List<String> references() throws Exception {
        var page = web.perform(get("/graphiql")).andReturn().getResponse().getContentAsString();
        return REFERENCE.matcher(page).results().map(match -> match.group(1)).toList();
    }
}

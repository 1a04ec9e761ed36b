package dev.stoa.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.support.RunningStoa;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ManagementTest extends RunningStoa {

    private static final String PROCESSOR = "ecommerce_query.orderhistory";

    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    Environment environment;

    @Test
    void itHasAPortOfItsOwnOnLoopback() {
        assertThat(managementPort).isNotEqualTo(port);
        assertThat(environment.getProperty("management.server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void nothingButTheseIsExposed() {
        var links = json(manage("/actuator").body()).at("/_links");
        assertThat(links.propertyNames()).containsExactlyInAnyOrder("self", "health", "health-path", "info",
                "prometheus", "modulith");
    }

    @ParameterizedTest
    @ValueSource(strings = {"env", "heapdump", "threaddump", "beans", "configprops", "loggers", "mappings", "shutdown",
            "flyway", "conditions", "metrics", "scheduledtasks", "caches", "logfile", "startup", "sbom",
            "httpexchanges"})
    void whatTellsTooMuchIsNotThere(String endpoint) {
        assertThat(manage("/actuator/" + endpoint).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/health", "/info", "/prometheus", "/modulith"})
    void nothingOfItIsOnThePortOfTheApi(String path) {
        assertThat(get("/actuator" + path).statusCode()).isEqualTo(404);
    }

    @Test
    void healthTellsOfTheDatabaseAndEveryProcessor() {
        var health = json(manage("/actuator/health").body());
        assertThat(health.at("/status").asString()).isEqualTo("UP");
        assertThat(health.at("/components/db/status").asString()).isEqualTo("UP");
        var processor = health.at("/components/processors/details").path(PROCESSOR);
        assertThat(processor.at("/kind").asString()).isEqualTo("PROJECTION");
        assertThat(processor.at("/waiting").isNumber()).isTrue();
        assertThat(processor.at("/parkedStreams").asInt(-1)).isZero();
    }

    @Test
    void aProcessorThatStoppedPutsTheSystemOutOfServiceButNotOutOfReach() {
        jdbc.update("UPDATE kernel.processor SET state = 'STOPPED', reason = 'secret' WHERE id = ?", PROCESSOR);
        try {
            var response = manage("/actuator/health");
            assertThat(response.statusCode()).isEqualTo(503);
            var health = json(response.body());
            assertThat(health.at("/components/processors/status").asString()).isEqualTo("OUT_OF_SERVICE");
            assertThat(health.at("/components/processors/details").path(PROCESSOR).at("/state").asString())
                    .isEqualTo("STOPPED");
            assertThat(response.body()).doesNotContain("secret");
            assertThat(manage("/actuator/health/readiness").statusCode()).isEqualTo(200);
        } finally {
            jdbc.update("UPDATE kernel.processor SET state = 'RUNNING', reason = NULL WHERE id = ?", PROCESSOR);
        }
    }

    @Test
    void livenessAndReadinessAreToldApart() {
        assertThat(json(manage("/actuator/health/liveness").body()).at("/status").asString()).isEqualTo("UP");
        var readiness = json(manage("/actuator/health/readiness").body());
        assertThat(readiness.at("/status").asString()).isEqualTo("UP");
        assertThat(readiness.at("/components").propertyNames()).containsExactlyInAnyOrder("db", "readinessState");
    }

    @Test
    void infoTellsVersionModulesAndJava() {
        var info = json(manage("/actuator/info").body());
        assertThat(info.at("/build/version").asString()).startsWith("0.");
        assertThat(info.at("/modules/ecommerce_query").asString()).isNotBlank();
        assertThat(info.at("/modules/kernel").asString()).isEqualTo("Kernel");
        assertThat(info.at("/java/version").asString()).isNotBlank();
        assertThat(info.has("os") || info.has("process") || info.has("env")).isFalse();
    }

    @Test
    void metricsAreInTheFormOfPrometheus() {
        post("{\"query\": \"{ __typename }\"}", "Content-Type", "application/json");
        assertThat(manage("/actuator/prometheus").body()).contains("jvm_memory_used_bytes", "hikaricp_connections",
                "stoa_processor_waiting");
    }

    @Test
    void theStructureOfModulesIsTold() {
        assertThat(json(manage("/actuator/modulith").body()).at("/ecommerce_query/displayName").asString())
                .isNotBlank();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}

package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.support.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Without a proxy that is trusted, an address is that of the connection, whatever a client says. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"stoa.demo.enabled=false",
        "stoa.rate-limits.enabled=true", "stoa.rate-limits.refused=5/1m"})
class ForwardedHeadersTest {

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry properties) throws SQLException {
        var database = TestDatabase.create("forwarded");
        properties.add("spring.datasource.url", database::url);
        properties.add("spring.datasource.username", database::user);
        properties.add("spring.datasource.password", database::password);
    }

    @Test
    void aClientCannotGiveItselfAnotherAddress() {
        for (int i = 0; i < 5; i++) {
            assertThat(status("192.0.2." + i)).isEqualTo(200);
        }
        assertThat(status("192.0.2.99")).isEqualTo(429);
    }

    private int status(String claimed) {
        return new Wire(port, "X-Forwarded-For", claimed, "Forwarded", "for=" + claimed)
                .send(StrictApi.query("{ nothing }"), "application/json", "application/json").statusCode();
    }
}

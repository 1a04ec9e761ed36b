package dev.stoa.audit.refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.audit.events.CommandRefused;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.support.Acting;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

@SpringBootTest(properties = "stoa.demo.enabled=false")
@AutoConfigureGraphQlTester
class RefusalRecorderTest {

    private static final String PUBLISH = """
            mutation { publishProduct(input: {productId: "product_01h455vb4pex5vsknk084sn02q"}) { __typename } }""";

    @Autowired
    ExecutionGraphQlServiceTester graphql;
    @Autowired
    EventStore store;

    @Test
    void theLogKeepsWhatWasRefusedToWhom() {
        var ada = Acting.somebody();
        for (int i = 0; i < RefusalDecider.AN_HOUR + 5; i++) {
            Acting.as(ada, graphql).document(PUBLISH).execute().errors()
                    .satisfy(errors -> assertThat(errors).hasSize(1));
        }
        var stream = RecordRefusal.streamOf(ada.name());
        await().atMost(Duration.ofSeconds(20)).until(() -> store.currentVersion(stream) >= RefusalDecider.AN_HOUR);
        assertThat(store.read(stream, 0, 1).getFirst().event())
                .isInstanceOfSatisfying(CommandRefused.class, event -> {
                    assertThat(event.actor()).isEqualTo(ada.name());
                    assertThat(event.command()).isEqualTo("publishProduct");
                    assertThat(event.allowed()).containsExactly("MERCHANT");
                });
    }

    @Test
    void whoIsNotSignedInLeavesNoTraceInTheLog() {
        Acting.as(Actor.ANONYMOUS, graphql).document(PUBLISH).execute().errors()
                .satisfy(errors -> assertThat(errors).hasSize(1));
        assertThat(store.currentVersion(RecordRefusal.streamOf("anonymous"))).isZero();
    }
}

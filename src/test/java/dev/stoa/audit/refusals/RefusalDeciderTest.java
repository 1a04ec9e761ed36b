package dev.stoa.audit.refusals;

import dev.stoa.audit.events.CommandRefused;
import dev.stoa.audit.events.RefusalEvent;
import dev.stoa.support.DeciderScenario;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RefusalDeciderTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void aRefusalIsRecorded() {
        given(0).when(at(NOON)).then(refused(NOON));
    }

    @Test
    void someAnHourAreRecordedAndNoMore() {
        var later = NOON.plus(Duration.ofMinutes(59));
        given(RefusalDecider.AN_HOUR - 1).when(at(later)).then(refused(later));
        given(RefusalDecider.AN_HOUR).when(at(later)).then();
        var nextHour = NOON.plus(Duration.ofHours(1));
        given(RefusalDecider.AN_HOUR).when(at(nextHour)).then(refused(nextHour));
    }

    private static DeciderScenario<RecordRefusal, Refused, RefusalEvent> given(int refusals) {
        return DeciderScenario.of(new RefusalDecider()).given(
                IntStream.range(0, refusals).mapToObj(number -> refused(NOON)).toArray(RefusalEvent[]::new));
    }

    private static RecordRefusal at(Instant time) {
        return new RecordRefusal("account:1", "ecommerce.publish-product", List.of("MERCHANT"), time);
    }

    private static CommandRefused refused(Instant time) {
        return new CommandRefused("account:1", "ecommerce.publish-product", List.of("MERCHANT"), time);
    }
}

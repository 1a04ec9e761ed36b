package dev.stoa.kernel.internal.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.internal.processor.LedgerEvent.AccountOpened;
import dev.stoa.kernel.internal.processor.LedgerEvent.AmountBooked;
import dev.stoa.kernel.processor.ParkedEvent;
import dev.stoa.kernel.processor.Processors;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events that are tried alone, and what is parked. */
class IsolationTest extends IdleNode {

    @Autowired
    Processors processors;
    @Autowired
    ProcessorProperties properties;

    private final UUID stream = UUID.randomUUID();
    private final EventAddress first = new EventAddress(stream, 1);
    private final EventAddress second = new EventAddress(stream, 2);
    private BalanceProjection projection;
    private ProjectionBody body;

    @BeforeEach
    void twoEventsOfOneStream() {
        projection = new BalanceProjection(JdbcClient.create(jdbc));
        body = body(1, projection);
        registration.register(body);
        log().append(stream, new AccountOpened("one"), new AmountBooked(1));
    }

    private List<EventAddress> parkedEvents() {
        return processors.parked(ID, 10).stream().map(ParkedEvent::address).toList();
    }

    private ParkedEvent parkedEvent() {
        return processors.parked(ID, 10).getFirst();
    }

    @Test
    void anEventIsNotTriedBeforeAnEarlierOneOfItsStream() {
        isolation.tryAlone(body, second, 0);
        assertThat(projection.calls).hasValue(0);
        assertThat(parkedEvents()).isEmpty();
        assertThat(run.events(body, 10)).contains(2);
    }

    @Test
    void aStreamStaysParkedByTheFirstOfItsEventsThatFails() {
        projection.failing.add(stream);
        isolation.tryAlone(body, first, 0);
        isolation.tryAlone(body, second, 0);
        parked.park(ID, second, null, "later", 7, Duration.ZERO);
        assertThat(parkedEvents()).containsExactly(first);
        assertThat(parkedEvent().attempts()).isEqualTo(1);
    }

    @Test
    void aStreamThatIsParkedByALaterEventGoesOnWithTheFirst() {
        parked.park(ID, second, null, "out of order", 12, Duration.ZERO);
        isolation.tryAlone(body, second, 12);
        assertThat(parkedEvents()).isEmpty();
        assertThat(run.events(body, 10)).contains(2);
    }

    @Test
    void whatIsParkedStaysSoWhileItsProcessorIsPausedOrNewer() {
        parked.park(ID, first, null, "told to fail", 5, Duration.ZERO);
        processors.pause(ID, "to look at it");
        isolation.tryAlone(body, first, 5);
        processors.resume(ID);
        isolation.tryAlone(body(2), first, 5);
        assertThat(parkedEvent().attempts()).isEqualTo(5);
        isolation.tryAlone(body, first, 5);
        assertThat(parkedEvents()).isEmpty();
        assertThat(run.events(body, 10)).contains(1);
    }

    @Test
    void anEventThatEndedTheProcessIsParkedAtTheNextStart() {
        parked.beginAttempt(ID, first);
        isolation.parkInterrupted(body);
        assertThat(parked.addressesDue(ID, 1)).isEmpty();
        assertThat(parked.interrupted(ID)).isEmpty();
    }

    @Test
    void oneThatEndsItAgainAndAgainIsLeftToAnOperator() {
        for (int attempt = 1; attempt <= properties.maximumAttempts(); attempt++) {
            parked.beginAttempt(ID, first);
            isolation.parkInterrupted(body);
            assertThat(parkedEvent().attempts()).isEqualTo(attempt);
        }
        assertThat(parkedEvent().nextAttempt()).isNull();
    }
}

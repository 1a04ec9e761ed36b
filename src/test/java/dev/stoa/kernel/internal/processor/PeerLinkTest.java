package dev.stoa.kernel.internal.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.stoa.kernel.eventstore.EventAddress;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What peers are told, beside the news. */
class PeerLinkTest {

    private static final List<EventAddress> NEWS = List.of(new EventAddress(UUID.randomUUID(), 1));

    private final JdbcConnectionDetails nowhere = mock();
    private final JdbcTemplate jdbc = mock();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final PeerLink link = new PeerLink(nowhere, jdbc, mock());

    @AfterEach
    void stop() {
        link.stop();
    }

    private void start() {
        when(nowhere.getJdbcUrl()).thenReturn("jdbc:none");
        link.start(mock());
    }

    private void hearWhatIsTold(int failures) {
        var left = new AtomicInteger(failures);
        when(jdbc.queryForList(anyString(), any(Object.class), any(Object.class))).thenAnswer(call -> {
            if (left.getAndDecrement() > 0) {
                throw new DataAccessResourceFailureException("no connection");
            }
            String payload = Objects.requireNonNull(call.getArgument(2));
            told.add(payload.substring(payload.indexOf('|') + 1));
            return List.of();
        });
    }

    @Test
    void oneThatIsSeenNowMayHaveMissedWhatWasToldToNobody() {
        hearWhatIsTold(0);
        start();
        link.applied("a", NEWS);
        link.peersSeen(1);
        await().until(() -> !told.isEmpty());
        link.applied("a", NEWS);
        await().until(() -> told.size() == 2);
        link.peersSeen(1);
        link.peersSeen(2);
        await().until(() -> told.size() == 3);
        assertThat(told).containsExactly("R", "A|a|" + NEWS.getFirst(), "R");
    }

    @Test
    void whatCouldNotBeToldIsToBeLookedForAgain() {
        hearWhatIsTold(1);
        link.peersSeen(1);
        start();
        await().until(() -> !told.isEmpty());
        assertThat(told).containsExactly("R");
    }
}

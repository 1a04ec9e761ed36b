package dev.stoa.kernel.internal.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.eventstore.EventAddress;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PeerNewsTest {

    private final PeerNews news = new PeerNews();

    @Test
    void tellsOfAStreamTheLastVersionOnly() throws InterruptedException {
        var stream = UUID.randomUUID();
        news.appended();
        news.applied("a", List.of(new EventAddress(stream, 1), new EventAddress(stream, 3)));
        news.applied("a", List.of(new EventAddress(stream, 2)));
        assertThat(news.take()).containsExactly("W", "A|a|" + new EventAddress(stream, 3));
    }

    @Test
    void whoMayHaveMissedSomethingIsToldToLookAgain() throws InterruptedException {
        news.applied("a", List.of(new EventAddress(UUID.randomUUID(), 1)));
        news.resync();
        assertThat(news.take()).containsExactly("R");
    }
}

package dev.stoa.identity.mail;

import dev.stoa.identity.mail.Deliveries.Due;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends what is due, again and again where it fails, until it is no longer of use. */
@Component
class Mailing {

    private static final Logger LOG = LoggerFactory.getLogger(Mailing.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    /** So that nobody's box can be filled by asking again and again. */
    private static final Duration NOT_AGAIN_WITHIN = Duration.ofMinutes(1);

    private final Deliveries deliveries;
    private final Letters letters;
    private final Post post;
    private final Clock clock;

    Mailing(Deliveries deliveries, Letters letters, Post post, Clock clock) {
        this.deliveries = deliveries;
        this.letters = letters;
        this.post = post;
        this.clock = clock;
    }

    /** Goes through what is due once. */
    void sendDue() {
        for (var mail : deliveries.due(clock.instant())) {
            int attempt = deliveries.take(mail, clock.instant());
            if (attempt > 0) {
                send(mail, attempt);
            }
        }
    }

    private void send(Due mail, int attempt) {
        var now = clock.instant();
        if (!now.isBefore(mail.usefulUntil()) || deliveries.sentSince(mail, now.minus(NOT_AGAIN_WITHIN))) {
            deliveries.done(mail, "LEFT_OUT", now);
            return;
        }
        try {
            var letter = letters.letter(mail);
            if (letter.isPresent()) {
                post.send(letter.get());
            }
            deliveries.done(mail, letter.isPresent() ? "SENT" : "LEFT_OUT", clock.instant());
        } catch (Exception e) {
            failed(mail, attempt, e);
        }
    }

    /** What a server says may repeat the address, so only the kind of failure is kept. */
    private void failed(Due mail, int attempt, Exception failure) {
        var again = again(attempt);
        var kind = failure.getClass().getSimpleName();
        LOG.warn("Mail {}-{} ({}) could not be sent: {}; the next try is at {}", mail.streamId(), mail.version(),
                mail.kind(), kind, again);
        deliveries.failed(mail, kind, again);
    }

    private Instant again(int attempt) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, 10));
        return clock.instant().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }
}

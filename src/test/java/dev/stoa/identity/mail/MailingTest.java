package dev.stoa.identity.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.identity.account.CurrentAccounts;
import dev.stoa.identity.account.PreparedAccounts;
import dev.stoa.kernel.graphql.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is due is sent, however often the server is away, and once where two nodes look. */
@SpringBootTest(properties = "stoa.demo.enabled=false")
class MailingTest {

    @Autowired
    Deliveries deliveries;
    @Autowired
    Letters letters;
    @Autowired
    PreparedAccounts prepared;
    @Autowired
    CurrentAccounts accounts;
    @Autowired
    JdbcClient jdbc;

    /** Far from now, so that the running application leaves these mails alone. */
    private Instant now = Instant.parse("2031-01-01T00:00:00Z").plus(Duration.ofDays(System.nanoTime() % 1000));
    private final List<Letter> sent = new ArrayList<>();
    private boolean away;

    private Mailing mailing() {
        return new Mailing(deliveries, letters, letter -> {
            if (away) {
                throw new IllegalStateException("550 no such person");
            }
            sent.add(letter);
        }, Clock.fixed(now, ZoneOffset.UTC));
    }

    private UUID due(MailKind kind) {
        var email = "m" + Ids.next() + "@example.org";
        prepared.prepare(email, "Ada", Set.of());
        var account = accounts.byEmail(email).orElseThrow().id();
        jdbc.sql("""
                INSERT INTO mail_due (stream_id, version, kind, account_id, occurred_at)
                VALUES (:stream, 1, :kind, :account, :at)""").param("stream", Ids.next()).param("kind", kind.name())
                .param("account", account).param("at", now.atOffset(ZoneOffset.UTC)).update();
        return account;
    }

    @Test
    void aMailThatFailsIsTriedAgainLaterAndSentOnce() {
        due(MailKind.PASSWORD_CHANGED);
        away = true;
        mailing().sendDue();
        away = false;
        mailing().sendDue();
        assertThat(sent).isEmpty();
        now = now.plusSeconds(6);
        mailing().sendDue();
        mailing().sendDue();
        assertThat(sent).hasSize(1);
        assertThat(jdbc.sql("SELECT count(*) FROM mail_delivery WHERE outcome LIKE '%550%'").query(Integer.class)
                .single()).isZero();
    }

    @Test
    void whatANodeTookAndDidNotFinishIsTakenOver() {
        due(MailKind.PASSWORD_CHANGED);
        var mail = deliveries.due(now).getFirst();
        assertThat(deliveries.take(mail, now)).isEqualTo(1);
        assertThat(deliveries.take(mail, now)).isZero();
        mailing().sendDue();
        assertThat(sent).isEmpty();
        now = now.plus(Duration.ofMinutes(3));
        mailing().sendDue();
        assertThat(sent).hasSize(1);
    }

    @Test
    void whatIsNoLongerOfUseIsLeftOut() {
        due(MailKind.RESET_PASSWORD);
        now = now.plus(Duration.ofMinutes(61));
        mailing().sendDue();
        assertThat(sent).isEmpty();
        assertThat(deliveries.due(now)).isEmpty();
    }

    @Test
    void theSameMailIsNotRepeatedWithinAMinute() {
        var account = due(MailKind.RESET_PASSWORD);
        jdbc.sql("""
                INSERT INTO mail_due (stream_id, version, kind, account_id, occurred_at)
                VALUES (:stream, 1, 'RESET_PASSWORD', :account, :at)""").param("stream", Ids.next())
                .param("account", account).param("at", now.plusSeconds(1).atOffset(ZoneOffset.UTC)).update();
        now = now.plusSeconds(2);
        mailing().sendDue();
        assertThat(sent).hasSize(1);
    }
}

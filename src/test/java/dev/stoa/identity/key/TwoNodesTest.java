package dev.stoa.identity.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.identity.IdentitySettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Two nodes on one database: each has its own memory of the keys. */
@SpringBootTest(properties = "stoa.demo.enabled=false")
class TwoNodesTest {

    @Autowired
    SigningKeyRows rows;
    @Autowired
    KeyCipher cipher;
    @Autowired
    IdentitySettings settings;

    private Instant now = Instant.now();
    private final Clock clock = new Clock() {

        private final InstantSource source = () -> now;

        @Override
        public Instant instant() {
            return source.instant();
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    };

    private SigningKeys node() {
        return new SigningKeys(rows, cipher, clock, settings);
    }

    @Test
    void aNodeFindsTheKeyThatAnotherMadeAndKeepsTheOldOneUntilItsTokensExpired() {
        var one = node();
        var other = node();
        var old = one.signing().getKeyID();
        assertThat(other.signing().getKeyID()).isEqualTo(old);
        now = now.plusSeconds(2);
        var next = one.rotate().getKeyID();
        assertThat(other.published().getKeyByKeyId(next)).isNull();
        assertThat(other.publishedNow().getKeyByKeyId(next)).isNotNull();
        assertThat(other.publishedNow().getKeyByKeyId(old)).isNotNull();
        now = now.plus(settings.accessTokenLifetime()).plus(Duration.ofMinutes(3));
        assertThat(other.published().getKeyByKeyId(old)).isNull();
        assertThat(one.published().getKeyByKeyId(next)).isNotNull();
    }
}

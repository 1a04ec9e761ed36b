package dev.stoa.ecommerce.payment.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.payment.sandbox.Behaviour.Kind;
import dev.stoa.ecommerce.payment.webhook.BadWebhook;
import dev.stoa.ecommerce.payment.webhook.WebhookSettings;
import dev.stoa.kernel.access.Secrets;
import dev.stoa.kernel.graphql.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

class SandboxSecretTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    /** As an installation derives them from a key of its own. */
    private record Own(String key) implements Secrets {

        @Override
        public String of(String kind, UUID id) {
            return key + kind + id;
        }

        @Override
        public boolean opens(@Nullable String secret, String kind, UUID id) {
            return of(kind, id).equals(secret);
        }
    }

    private static SandboxWebhooks installation(String key, @Nullable String configured) {
        return new SandboxWebhooks(new SandboxSettings(Duration.ZERO, configured),
                new WebhookSettings(Duration.ofMinutes(5), DataSize.ofKilobytes(1)), new Own(key),
                JsonMapper.shared());
    }

    private static byte[] message(SandboxWebhooks from) {
        var payment = new PaymentId(Ids.next());
        return from.write("evt_1", new Entry("key", payment, Kind.AUTHORISE, 1, Behaviour.OK, "ref", null, true, NOW));
    }

    private static void takes(SandboxWebhooks reader, SandboxWebhooks sender) throws BadWebhook {
        var body = message(sender);
        var signature = sender.sign(body, NOW);
        assertThat(reader.read(body, _ -> signature, NOW).eventId()).isEqualTo("evt_1");
    }

    @Test
    void eachInstallationHasItsOwn() throws Exception {
        takes(installation("a", null), installation("a", null));
        takes(installation("a", null), installation("a", " "));
        for (var other : List.of(installation("b", null), installation("a", "whsec"), installation("", ""))) {
            assertThatThrownBy(() -> takes(installation("a", null), other)).isInstanceOf(BadWebhook.class);
        }
    }

    @Test
    void aConfiguredOneIsEverybodysWhoHasIt() throws Exception {
        takes(installation("a", "whsec"), installation("b", "whsec"));
    }
}

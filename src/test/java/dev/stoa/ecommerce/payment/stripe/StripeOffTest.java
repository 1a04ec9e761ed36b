package dev.stoa.ecommerce.payment.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.payment.webhook.WebhookSettings;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

class StripeOffTest {

    private static final String KEY = "stoa.payments.stripe.api-key=sk_test_1";
    private static final String SECRET = "stoa.payments.stripe.webhook-secret=whsec_1";

    private final ApplicationContextRunner stoa = new ApplicationContextRunner()
            .withUserConfiguration(StripeConfiguration.class).withBean(JsonMapper.class, JsonMapper::shared)
            .withBean(WebhookSettings.class, () -> new WebhookSettings(Duration.ofMinutes(5), DataSize.ofKilobytes(1)));

    @Test
    void byDefaultThereIsNoStripe() {
        stoa.run(context -> assertThat(context).doesNotHaveBean(StripeProvider.class)
                .doesNotHaveBean(StripeWebhooks.class));
        stoa.withPropertyValues(SECRET).run(context -> assertThat(context).doesNotHaveBean(StripeWebhooks.class));
    }

    @Test
    void withItsKeysThereIs() {
        stoa.withPropertyValues(KEY, SECRET).run(context -> assertThat(context).hasSingleBean(StripeProvider.class)
                .hasSingleBean(StripeWebhooks.class));
    }

    @Test
    void withoutTheSecretOfItsWebhooksItDoesNotStart() {
        stoa.withPropertyValues(KEY).run(context -> assertThat(context).getFailure().rootCause()
                .hasMessage("stoa.payments.stripe.webhook-secret must be set for payments by Stripe"));
    }
}

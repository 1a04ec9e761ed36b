package dev.stoa.ecommerce.payment.stripe;

import com.stripe.StripeClient;
import dev.stoa.ecommerce.payment.webhook.WebhookSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("stoa.payments.stripe.api-key")
@EnableConfigurationProperties(StripeSettings.class)
class StripeConfiguration {

    @Bean
    StripeProvider stripeProvider(StripeSettings settings) {
        return new StripeProvider(client(settings));
    }

    @Bean
    StripeWebhooks stripeWebhooks(StripeSettings settings, WebhookSettings webhooks, JsonMapper json) {
        return new StripeWebhooks(settings.secret(), webhooks.tolerance(), json);
    }

    /** Repeating is our own business, so that every repetition is known. */
    private static StripeClient client(StripeSettings settings) {
        int millis = Math.toIntExact(settings.timeout().toMillis());
        var builder = StripeClient.builder().setApiKey(settings.key()).setConnectTimeout(millis).setReadTimeout(millis)
                .setMaxNetworkRetries(0);
        var base = settings.apiBase();
        return (base == null ? builder : builder.setApiBase(base)).build();
    }
}

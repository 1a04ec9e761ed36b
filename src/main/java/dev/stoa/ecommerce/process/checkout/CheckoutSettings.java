package dev.stoa.ecommerce.process.checkout;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a checkout waits.
 *
 * @param stockPatience
 *            for the answers of stocks and vouchers
 * @param paymentPatience
 *            for the provider to say whether it pays; less than orders hold their stock
 */
@ConfigurationProperties("stoa.shop.checkout")
record CheckoutSettings(@DefaultValue("5m") Duration stockPatience, @DefaultValue("10m") Duration paymentPatience) {}

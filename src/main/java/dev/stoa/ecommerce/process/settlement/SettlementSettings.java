package dev.stoa.ecommerce.process.settlement;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param capture
 *            when the payment of an order is captured: {@code at_confirmation} or {@code by_hand}
 */
@ConfigurationProperties("stoa.shop.payments")
record SettlementSettings(@DefaultValue("at_confirmation") Capture capture) {

    enum Capture {
        /** As soon as the order is confirmed. */
        AT_CONFIRMATION,
        /** When a merchant says so. */
        BY_HAND
    }
}

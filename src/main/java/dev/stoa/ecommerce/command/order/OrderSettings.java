package dev.stoa.ecommerce.command.order;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How orders are taken.
 *
 * @param reservation
 *            how long stock is held for an order that is not confirmed yet
 * @param onAccount
 *            who may order without naming what it is paid with
 * @param deliveryRequired
 *            whether an order has to say where it is sent to, and how
 */
@ConfigurationProperties("stoa.shop.orders")
record OrderSettings(@DefaultValue("15m") Duration reservation, @DefaultValue("staff") OnAccount onAccount,
        @DefaultValue("false") boolean deliveryRequired) {

    OrderSettings {
        if (!reservation.isPositive()) {
            throw new IllegalArgumentException("stoa.shop.orders.reservation is %s; it must be more than 0"
                    .formatted(reservation));
        }
    }

    enum OnAccount {
        /** Nobody. */
        NOBODY,
        /** Those who run the shop, for their customers. */
        STAFF,
        /** Everybody with an account. */
        ACCOUNTS,
        /** Guests, too. */
        EVERYBODY
    }
}

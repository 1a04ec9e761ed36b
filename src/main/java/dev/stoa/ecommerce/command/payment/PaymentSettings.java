package dev.stoa.ecommerce.command.payment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where payments go.
 *
 * @param provider
 *            the provider of payments that begin from now on: {@code sandbox}, which moves no money, or {@code stripe};
 *            what has begun elsewhere goes on there
 */
@ConfigurationProperties("stoa.payments")
record PaymentSettings(@DefaultValue("sandbox") String provider) {}

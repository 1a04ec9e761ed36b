package dev.stoa.ecommerce.command.events;

import java.math.BigDecimal;

/**
 * The tax at one rate, on lines and shipping.
 *
 * @param rate
 *            in percent
 * @param net
 *            what is taxed, without the tax
 */
public record OrderTax(BigDecimal rate, Money net, Money amount) {}

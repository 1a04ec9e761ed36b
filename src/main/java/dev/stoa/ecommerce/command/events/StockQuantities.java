package dev.stoa.ecommerce.command.events;

/**
 * @param onHand
 *            pieces in the warehouse
 * @param reserved
 *            of these, promised to orders
 * @param available
 *            what may still be promised
 */
public record StockQuantities(int onHand, int reserved, int available) {}

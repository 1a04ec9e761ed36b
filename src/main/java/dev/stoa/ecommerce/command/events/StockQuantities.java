package dev.stoa.ecommerce.command.events;

/**
 * @param onHand
 *            pieces in the warehouse
 * @param reserved
 *            promised to orders, allocated or not
 * @param available
 *            what may still be promised: what is on hand and the backorder allowance, less what is reserved
 */
public record StockQuantities(int onHand, int reserved, int available) {}

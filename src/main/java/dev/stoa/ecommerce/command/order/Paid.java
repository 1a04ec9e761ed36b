package dev.stoa.ecommerce.command.order;

/**
 * A payment of an order, as far as the order knows.
 *
 * @param version
 *            of the payment
 * @param givenBack
 *            whether all that was set aside was given back untaken
 */
record Paid(int version, boolean givenBack) {}

/**
 * The money of an order: what is authorised is captured when the order is confirmed, what was captured and is not owed
 * any more is refunded, and the order is told how its payment stands. One instance per order, under the order's id.
 */
@NullMarked
package dev.stoa.ecommerce.process.settlement;

import org.jspecify.annotations.NullMarked;

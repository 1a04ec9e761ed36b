/**
 * The end of reservations: what is promised to an order for a time is given back when that is over, however often the
 * node was restarted meanwhile. One instance per order, under the order's id, with a timer for each variant.
 */
@NullMarked
package dev.stoa.ecommerce.process.reservation;

import org.jspecify.annotations.NullMarked;

/**
 * The checkout of an order. Every line is reserved, or the order is rejected with what there was; a cancelled order
 * gives its stock back, whenever the cancellation comes. One instance per order, under the order's id.
 */
@NullMarked
package dev.stoa.ecommerce.process.checkout;

import org.jspecify.annotations.NullMarked;

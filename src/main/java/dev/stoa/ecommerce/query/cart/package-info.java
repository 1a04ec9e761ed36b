/**
 * Carts: what is in them, what it costs at this moment, how it can be shipped, and what stands in the way of ordering
 * it.
 */
@NullMarked
package dev.stoa.ecommerce.query.cart;

import org.jspecify.annotations.NullMarked;

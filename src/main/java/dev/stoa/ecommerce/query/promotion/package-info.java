/**
 * Vouchers with what is used of them, and shipping methods with their tariffs: for who runs the shop, and for carts.
 */
@NullMarked
package dev.stoa.ecommerce.query.promotion;

import org.jspecify.annotations.NullMarked;

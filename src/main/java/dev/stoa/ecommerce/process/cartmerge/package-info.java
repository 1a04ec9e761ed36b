/**
 * The second half of claiming a guest's cart: what was in it is merged into the customer's, in case whoever claimed it
 * was cut off before. One instance per guest's cart, under its id.
 */
@NullMarked
package dev.stoa.ecommerce.process.cartmerge;

import org.jspecify.annotations.NullMarked;

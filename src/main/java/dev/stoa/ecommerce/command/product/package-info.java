/**
 * Products: created as drafts, described, given variants and prices, published and archived. A slug and a SKU are
 * unique by claim. What is for sale at which price is told to the other slices by {@link Offers}.
 */
@NullMarked
package dev.stoa.ecommerce.command.product;

import org.jspecify.annotations.NullMarked;

/** How much there is of each variant, and the movements that led there. */
@NullMarked
package dev.stoa.ecommerce.query.stocklevels;

import org.jspecify.annotations.NullMarked;

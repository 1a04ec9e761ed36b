/**
 * How much there is of each variant, what of it is promised to whom and until when, which stocks are low, and the
 * movements that led there.
 */
@NullMarked
package dev.stoa.ecommerce.query.stocklevels;

import org.jspecify.annotations.NullMarked;

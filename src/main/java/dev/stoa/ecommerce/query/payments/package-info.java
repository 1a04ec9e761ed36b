/** The payments of an order: how each stands, and what was asked of its provider and answered. */
@NullMarked
package dev.stoa.ecommerce.query.payments;

import org.jspecify.annotations.NullMarked;

/** The orders of a customer: what was ordered, how the order stands and everything that happened to it. */
@NullMarked
package dev.stoa.ecommerce.query.orderhistory;

import org.jspecify.annotations.NullMarked;

/** Stripe, by its official library. There only where a key is configured. */
@NullMarked
package dev.stoa.ecommerce.payment.stripe;

import org.jspecify.annotations.NullMarked;

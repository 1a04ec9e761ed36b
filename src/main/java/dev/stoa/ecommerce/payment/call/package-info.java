/**
 * The calls to providers that are due: noted from events, taken by one node at a time, repeated under the same key
 * until their outcome is known.
 */
@NullMarked
package dev.stoa.ecommerce.payment.call;

import org.jspecify.annotations.NullMarked;

/**
 * What providers tell by themselves: verified, stored, and then handled until it is done. The same message may come any
 * number of times, in any order.
 */
@NullMarked
package dev.stoa.ecommerce.payment.webhook;

import org.jspecify.annotations.NullMarked;

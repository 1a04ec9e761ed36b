/** What every provider of payments can do, and which there are. */
@NullMarked
package dev.stoa.ecommerce.payment.provider;

import org.jspecify.annotations.NullMarked;

/** Work that is looked for again and again: on a signal, and every now and then without one. */
@NullMarked
package dev.stoa.ecommerce.payment.round;

import org.jspecify.annotations.NullMarked;

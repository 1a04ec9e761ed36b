/**
 * A provider that moves no money and misbehaves on demand. It stands for a system outside: it knows nothing of orders
 * and events, has tables of its own, and tells late outcomes by webhook.
 */
@NullMarked
package dev.stoa.ecommerce.payment.sandbox;

import org.jspecify.annotations.NullMarked;

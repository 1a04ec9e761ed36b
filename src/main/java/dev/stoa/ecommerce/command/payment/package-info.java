/**
 * Payments: an amount is authorised, then captured in one part or in several, voided, refunded. Each payment is a
 * stream of its own. Nothing is called from here: an event requests a call to the provider under a key, and the outcome
 * comes back as a command. Whatever is under way counts against what may still be requested, so that what is captured
 * never exceeds what is authorised or a limit that was set, nor what is refunded what is captured.
 */
@NullMarked
package dev.stoa.ecommerce.command.payment;

import org.jspecify.annotations.NullMarked;

/**
 * The way to those who move the money: providers of payments behind one interface, the sandbox and Stripe among them. A
 * call that an event requests is noted by a projection, made outside any transaction under its idempotency key until
 * its outcome is known, and answered with a command; what providers tell by webhook is stored first and then given as
 * the same command. Any number of nodes may do so at once.
 */
@ApplicationModule(id = "ecommerce_payment", displayName = "E-commerce payment providers", allowedDependencies = {
        "kernel :: access", "kernel :: command", "kernel :: consistency", "kernel :: eventstore", "kernel :: graphql",
        "kernel :: processor",
        "ecommerce_command :: events", "ecommerce_command :: commands"})
@NullMarked
package dev.stoa.ecommerce.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What changes the shop: products with their variants and prices, stock that is received and reserved, carts with their
 * vouchers and ways to ship, orders that are placed and cancelled. Each kind of stream has a slice with its commands,
 * its decider and its mutations; what happened is told to everybody else through the events. Stock of an order is
 * reserved by the checkout process, never here.
 */
@ApplicationModule(id = "ecommerce_command", displayName = "E-commerce commands", allowedDependencies = {
        "kernel :: access", "kernel :: command", "kernel :: eventstore", "kernel :: graphql"})
@NullMarked
package dev.stoa.ecommerce.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

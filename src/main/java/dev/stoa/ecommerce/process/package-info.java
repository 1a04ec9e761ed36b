/**
 * What goes on in the shop by itself: the end of reservations whose time is over, carts that were claimed, and the
 * checkout, which reserves the stock of every line of an order and then confirms the order, or gives everything back
 * and rejects it. Processes listen to events and answer with commands; they decide nothing that a rule of the command
 * side would have to decide.
 */
@ApplicationModule(id = "ecommerce_process", displayName = "E-commerce processes", allowedDependencies = {
        "kernel :: command", "kernel :: eventstore", "kernel :: process", "kernel :: processor",
        "ecommerce_command :: events", "ecommerce_command :: commands"})
@NullMarked
package dev.stoa.ecommerce.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

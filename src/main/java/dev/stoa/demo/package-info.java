/**
 * Sample data for a first look: a catalogue, ways to ship, vouchers, customers, some weeks of orders and an account for
 * each role, given as commands like any client's. Loaded once, at the first start on the embedded database, before the
 * server listens. With sample data the server listens on loopback only, unless told otherwise.
 */
@ApplicationModule(id = "demo", displayName = "Sample data", allowedDependencies = {"kernel :: access",
        "kernel :: command", "kernel :: eventstore", "kernel :: graphql", "ecommerce_command :: commands",
        "ecommerce_command :: events", "identity :: accounts"})
@NullMarked
package dev.stoa.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What another shop system has, taken over line by line: catalogue, stock, customers and past orders, one JSON object a
 * line. Each line becomes one command on behalf of whoever imports, under an idempotency key of its own, so that an
 * import that broke off is continued and nothing has its effect twice. What became of every line is kept, and says
 * nothing of what stood in it.
 */
@ApplicationModule(id = "ecommerce_imports", displayName = "E-commerce imports", allowedDependencies = {
        "kernel :: access", "kernel :: command", "kernel :: eventstore", "kernel :: graphql", "kernel :: schedule",
        "ecommerce_command :: commands", "ecommerce_command :: events", "identity :: accounts"})
@NullMarked
package dev.stoa.ecommerce.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
